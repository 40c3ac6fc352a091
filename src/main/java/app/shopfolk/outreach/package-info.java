/** Reaching people: who may be written to, lists and their hold-out, plans, and what came of them. */
@NullMarked
package app.shopfolk.outreach;

import org.jspecify.annotations.NullMarked;
