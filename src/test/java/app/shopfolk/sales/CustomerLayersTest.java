package app.shopfolk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files and the owner say yes and no in any order: who may be written to is worked out a second way, from the whole story. */
class CustomerLayersTest {
    private static final CustomerField FIELD = CustomerField.CONSENT_EMAIL;
    private static final Set<Identity> NOBODY = Set.of();

    /** @param source the file's account; -1 for the owner */
    private record Said(int source, boolean yes) {
        boolean isOwner() {
            return source < 0;
        }
    }

    static LongStream stories() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aYesCountsOnlyWhereNobodyHasANoThatIsNewerThanTheOwnersWord(long seed) {
        Random random = new Random(seed);
        List<Said> story = new ArrayList<>();
        CustomerLayers layers = new CustomerLayers();
        int words = 1 + random.nextInt(9);
        for (int at = 0; at < words; at++) {
            Said said = new Said(random.nextInt(4) - 1, random.nextBoolean());
            story.add(said);
            Map<CustomerField, String> word = Map.of(FIELD, Boolean.toString(said.yes()));
            if (said.isOwner()) {
                layers.say(word, Map.of());
            } else {
                layers.lay(said.source(), word, Map.of());
            }
        }
        assertThat(layers.customer(1, NOBODY).value(FIELD))
                .as(story.toString())
                .isEqualTo(Optional.of(Boolean.toString(mayBeWrittenTo(story))));
    }

    private static boolean mayBeWrittenTo(List<Said> story) {
        int owner = IntStream.range(0, story.size())
                .filter(at -> story.get(at).isOwner())
                .max()
                .orElse(-1);
        boolean refuses = IntStream.range(0, 3).anyMatch(source -> refuses(source, story, owner));
        return !refuses && (owner < 0 ? story.getLast().yes() : story.get(owner).yes());
    }

    /** Whether the last thing a file said is a no that it did not say before the owner's word already. */
    private static boolean refuses(int source, List<Said> story, int owner) {
        int first = -1;
        for (int at = 0; at < story.size(); at++) {
            if (story.get(at).source() == source) {
                boolean no = !story.get(at).yes();
                first = no ? (first < 0 ? at : first) : -1;
            }
        }
        return first > owner;
    }
}
