package app.shopfolk.insight.forecast;

import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Pictures;
import app.shopfolk.insight.Rates;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The newest forecast of the shop, made anew after a change when it is next asked for. Safe from any thread. */
public final class Forecasts {
    private final Pictures pictures;
    private final Supplier<Rates> rates;
    private final DoubleSupplier overdueGaps;

    private @Nullable Picture of;
    private double withGaps;
    private @Nullable Forecast made;

    /** @param overdueGaps after how many of her own gaps a customer is overdue */
    public Forecasts(Pictures pictures, Supplier<Rates> rates, DoubleSupplier overdueGaps) {
        this.pictures = pictures;
        this.rates = rates;
        this.overdueGaps = overdueGaps;
    }

    /** The forecast for the newest picture; making it can take seconds in a very big shop. */
    @SuppressWarnings("ReferenceEquality") // the picture is the same object until something changes
    public synchronized Forecast newest() {
        Picture picture = pictures.newest();
        double gaps = overdueGaps.getAsDouble();
        Forecast forecast = made;
        if (forecast == null || of != picture || withGaps != gaps) {
            forecast = Forecast.of(picture.facts(), rates.get(), gaps);
            of = picture;
            withGaps = gaps;
            made = forecast;
        }
        return forecast;
    }
}
