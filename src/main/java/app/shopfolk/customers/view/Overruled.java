package app.shopfolk.customers.view;

import app.shopfolk.segment.detect.Detector;
import java.util.Optional;

/**
 * A change of the owner's word against a detector's.
 *
 * @param customer the customer's id in the ledger
 * @param said her word now; empty where the evidence counts again
 * @param before her word before
 */
record Overruled(int customer, Detector detector, Optional<Boolean> said, Optional<Boolean> before) {}
