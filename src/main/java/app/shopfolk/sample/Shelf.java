package app.shopfolk.sample;

import java.time.LocalDate;
import java.util.List;

/** What a kind of visitor chooses from. */
enum Shelf {
    EVERYDAY("O"),
    FESTIVE("J"),
    ROSES("F"),
    GARDEN("G"),
    ADVENT("X"),
    SMALL_THINGS("S"),
    TRADE("T");

    private static final List<Goods> STOCK =
            Lists.linesOf("goods.csv").stream().skip(1).map(Goods::of).toList();

    private final String letter;

    Shelf(String letter) {
        this.letter = letter;
    }

    List<Goods> goods() {
        return STOCK.stream().filter(one -> one.shelf().contains(letter)).toList();
    }

    /** What stands in front on a day: Advent things before Christmas, roses before the days for lovers. */
    static List<Goods> on(LocalDate day, Dice dice) {
        if (ShopDays.isAdvent(day) && dice.chance(60)) {
            return ADVENT.goods();
        }
        if (day.getMonthValue() == 2 && ShopDays.isFestive(day) && dice.chance(60)) {
            return ROSES.goods();
        }
        return EVERYDAY.goods();
    }

    /** Everything the shop sells. */
    static List<Goods> stock() {
        return STOCK;
    }
}
