package app.shopfolk.sales.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A record's identities as one text: their ids with blanks between, the surest first. */
final class IdentityIds {
    private IdentityIds() {}

    static String text(int[] ids) {
        return Arrays.stream(ids).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    static int[] of(String text) {
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ') {
                count++;
            }
        }
        int[] ids = new int[count];
        int id = 0;
        int filled = 0;
        for (int at = 0; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit == ' ') {
                ids[filled++] = id;
                id = 0;
            } else {
                id = id * 10 + digit - '0';
            }
        }
        ids[filled] = id;
        return ids;
    }
}
