package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.sales.Channel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a file's purchases were made when no column says it: a till names its receipts, devices and staff, a web shop
 * knows everybody's e-mail, and both put their name on the file. Unknown where nothing of this is to be seen.
 */
final class UsualChannel {
    private static final Pattern TILL = Pattern.compile(
            "\\b(receipt|till|register|cashier|device|terminal|pos|bon|beleg|kasse|kassa|kvittun|caisse|cassa|server|table)\\b"
                + "|レジ|レシート|店舗|端末");
    private static final Pattern WEB =
            Pattern.compile("\\b(web|webshop|online|eshop|e shop|shopify|woocommerce|storefront)\\b|vefverslun|ネット|通販");

    private UsualChannel() {}

    static Channel of(Source source) {
        String file = words(source.file());
        Channel named = WEB.matcher(file).find() ? Channel.ONLINE : RowWords.channel(file.contains("shop") ? "" : file);
        if (named == Channel.ONLINE || named == Channel.MARKETPLACE) {
            return named;
        }
        List<UnderstoodColumn> columns = source.columns();
        boolean till = columns.stream()
                .anyMatch(column -> TILL.matcher(words(column.header())).find());
        if (till || named != Channel.UNKNOWN) {
            return till ? Channel.SHOP : named;
        }
        boolean everybodysEmail = columns.stream().anyMatch(column -> column.meaning() == Meaning.EMAIL);
        return everybodysEmail ? Channel.ONLINE : Channel.UNKNOWN;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
    }
}
