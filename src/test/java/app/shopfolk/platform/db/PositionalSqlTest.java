package app.shopfolk.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.Test;

/** Statements whose parameters are question marks, and nothing else. */
class PositionalSqlTest {
    private static String asked(String sql, Function<Query, Query> with) {
        try (Handle handle = PositionalSql.in(Jdbi.create("jdbc:h2:mem:")).open()) {
            return with.apply(handle.createQuery(sql)).mapTo(String.class).one();
        }
    }

    @Test
    void parameters_stand_in_their_order() {
        assertThat(asked("SELECT ? || '-' || ?", query -> query.bind(0, "one").bind(1, "two")))
                .isEqualTo("one-two");
    }

    @Test
    void a_question_mark_in_quotes_is_one() {
        assertThat(asked("SELECT 'why? it''s ?' || ?", query -> query.bind(0, "!")))
                .isEqualTo("why? it's ?!");
    }

    @Test
    void nothing_is_filled_in_and_nothing_has_a_name() {
        assertThat(asked("SELECT '<table> :name'", query -> query)).isEqualTo("<table> :name");
        assertThatThrownBy(() -> asked("SELECT :name", query -> query.bind("name", "one")))
                .isInstanceOf(RuntimeException.class);
    }
}
