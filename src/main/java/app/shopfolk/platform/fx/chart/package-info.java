/** Charts in the style of the house: JFreeChart, drawn sharp, reachable by keyboard, saved and printed. */
@NullMarked
package app.shopfolk.platform.fx.chart;

import org.jspecify.annotations.NullMarked;
