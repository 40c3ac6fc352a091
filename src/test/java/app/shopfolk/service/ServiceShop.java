package app.shopfolk.service;

import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import java.time.LocalDate;

/** The worked example with two who wait, for tests of the page. */
public final class ServiceShop {
    public static final LocalDate TODAY = TwoCustomers.TODAY;
    public static final Rates RATES = TwoCustomers.RATES;

    private final TwoCustomers two =
            TwoCustomers.asWorked().waiting(TwoCustomers.SARAH, 2, 18).waiting(TwoCustomers.JOE, 1, 20);
    private final Picture picture = two.picture();

    public Picture picture() {
        return picture;
    }

    public Issues notes() {
        return two.notes();
    }
}
