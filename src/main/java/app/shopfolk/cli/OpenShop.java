package app.shopfolk.cli;

import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.outreach.Lists;
import app.shopfolk.outreach.Sender;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.persona.Personas;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.Privacy;
import app.shopfolk.segment.Segmentations;
import java.nio.file.Path;

/** A shop's book and what belongs to it, open for one command. */
public interface OpenShop extends AutoCloseable {
    /** The data folder. */
    Path folder();

    Ledger ledger();

    /** What brings files into the ledger. */
    Importing importing();

    Segmentations segmentations();

    /** What the owner decided about facts. */
    FactSettings factSettings();

    /** What the owner said her time costs. */
    Rates rates();

    /** The shop as it stands: facts, buckets (saved, or its trade's starting point) and what they are worth. */
    Picture picture();

    Personas personas();

    /** Makes lists of people to reach, and remembers them. */
    Lists lists();

    /** Who writes, for letters. */
    Sender sender();

    /** The paper that the owner's printer holds. */
    Paper paper();

    /** The owner's own words for messages. */
    Wordings wordings();
    /** What one person may ask for. */
    Privacy privacy();

    /** Words in the language and figures in the currency that the owner chose. */
    Words words();

    @Override
    void close();
}
