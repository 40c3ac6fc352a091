package app.shopfolk.customers.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.segment.detect.Detector;
import java.util.List;

/**
 * What a detector says of one customer.
 *
 * @param why its reasons; empty where it does not hold
 * @param isSaid whether this is the owner's word instead of the evidence's
 */
record Finding(Detector detector, boolean holds, List<Phrase> why, boolean isSaid) {}
