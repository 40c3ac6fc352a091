package app.shopfolk.base;

/** A part of a whole, both counted; knows when it is too small to be spoken of. */
public record Share(long part, long whole) {
    /** Below this many people a figure is called small and is never printed about persons. */
    public static final int FEW = 5;

    /** The ratio from 0 to 1; 0 for a part of nothing. */
    public double ratio() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The ratio in whole per cent, rounded half up. */
    public int percent() {
        return (int) Math.round(ratio() * 100);
    }

    public boolean isAboutFew() {
        return part < FEW;
    }
}
