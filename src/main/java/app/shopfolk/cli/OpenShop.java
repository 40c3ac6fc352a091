package app.shopfolk.cli;

import app.shopfolk.sales.Ledger;
import java.nio.file.Path;

/** A shop's book and what belongs to it, open for one command. */
public interface OpenShop extends AutoCloseable {
    /** The data folder. */
    Path folder();

    Ledger ledger();

    @Override
    void close();
}
