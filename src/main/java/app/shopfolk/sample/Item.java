package app.shopfolk.sample;

import app.shopfolk.base.Money;

/**
 * One line of a receipt.
 *
 * @param quantity negative where it was brought back
 */
record Item(Goods goods, int quantity, Money discount) {
    Money paid() {
        return new Money(goods.price().tenThousandths() * quantity).minus(discount);
    }

    Item returned() {
        return new Item(goods, -1, Money.ZERO);
    }
}
