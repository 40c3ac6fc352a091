package app.shopfolk.sample;

import app.shopfolk.base.Money;
import java.util.ArrayList;
import java.util.List;

/** Fills baskets worth roughly what a kind of visitor spends. */
final class Basket {
    private static final int TRIES = 60;

    private Basket() {}

    /**
     * Things worth from {@code min} to {@code max} whole units of the currency together, each thing once.
     *
     * @param off per cent taken off every price
     */
    static List<Item> worth(Dice dice, List<Goods> choice, int min, int max, int off) {
        List<Item> items = List.of();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            items = attempt(dice, choice, min, off);
            long sum = items.stream()
                    .mapToLong(item -> item.goods().price().tenThousandths())
                    .sum();
            if (sum <= max * Money.UNIT) {
                return items;
            }
        }
        return items;
    }

    private static List<Item> attempt(Dice dice, List<Goods> choice, int min, int off) {
        List<Goods> left = new ArrayList<>(choice);
        List<Item> items = new ArrayList<>();
        long sum = 0;
        while (sum < min * Money.UNIT && !left.isEmpty()) {
            Goods goods = left.remove(dice.between(0, left.size() - 1));
            items.add(new Item(goods, 1, discount(goods, 1, off)));
            sum += goods.price().tenThousandths();
        }
        return items;
    }

    /** Two to four trade goods in quantities, worth roughly from {@code min} to {@code max} units. */
    static List<Item> inQuantity(Dice dice, List<Goods> choice, int min, int max) {
        List<Goods> left = new ArrayList<>(choice);
        dice.shuffle(left);
        List<Item> items = new ArrayList<>();
        int lines = dice.between(2, 4);
        for (Goods goods : left.subList(0, lines)) {
            long share = dice.between(min, max) * Money.UNIT / lines;
            int quantity = Math.clamp(share / goods.price().tenThousandths(), 1, 60);
            items.add(new Item(goods, quantity, Money.ZERO));
        }
        return items;
    }

    /** Whole cents, so that the till's own amounts have two decimals. */
    private static Money discount(Goods goods, int quantity, int off) {
        long cents = goods.price().tenThousandths() / 100 * quantity;
        return new Money((cents * off + 50) / 100 * 100);
    }
}
