/** Printed sheets: plans, the wall planner, labels, the call sheet. */
@NullMarked
package app.shopfolk.outreach.page;

import org.jspecify.annotations.NullMarked;
