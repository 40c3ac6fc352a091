package app.shopfolk.platform.fx.chart;

import java.awt.Shape;

/**
 * One bar, slice or point that can be pointed at.
 *
 * @param series position of its series
 * @param item position within the series
 * @param shape where it is drawn, in the chart's own units
 * @param words what it says, read aloud and shown as a tip
 */
public record Mark(int series, int item, Shape shape, String words) {}
