package app.shopfolk.persona.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Folk;
import app.shopfolk.persona.Members;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDraft;
import app.shopfolk.persona.Personas;
import app.shopfolk.persona.Photo;
import app.shopfolk.persona.Photograph;
import app.shopfolk.persona.Source;
import app.shopfolk.persona.Statement;
import app.shopfolk.persona.Topic;
import app.shopfolk.persona.page.Pictures;
import app.shopfolk.platform.db.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiPersonasTest {
    private static final Persona JOE = draft("joe", new Folk(2).joes(30).facts());
    private static final Persona OFFICE =
            draft("office", new Folk(2).offices(30).facts());

    @TempDir
    Path folder;

    private static Persona draft(String id, CustomerFacts facts) {
        return PersonaDraft.of(
                id,
                "bucket",
                Members.of(facts, IntStream.range(0, facts.size()).toArray()),
                PersonaDraft.Setting.of(facts));
    }

    @Test
    void aPersonaComesBackAsItWasWithEveryKindOfStatement() {
        Persona told = JOE.plus(new Statement(
                Topic.OWN,
                Phrase.verbatim("spricht “leise” \\ と\nlacht"),
                new Evidence.YouSaid(Source.FOCUS_GROUP, LocalDate.of(2026, 3, 1), "six people")));
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            Personas personas = new JdbiPersonas(database);
            assertThat(personas.all()).isEmpty();
            personas.save(told);
            personas.save(OFFICE);
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            assertThat(new JdbiPersonas(database).all()).containsExactly(told, OFFICE);
        }
    }

    @Test
    void aPictureOfHerOwnComesBackAndGoesWithItsStates() {
        Photograph picture = Photograph.of(Pictures.file(60, 80, "jpeg"));
        Persona pictured = JOE.withPhoto(Optional.of(new Photo(picture, 0.25, 0.75, 1.5)));
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            Personas personas = new JdbiPersonas(database);
            personas.save(pictured);
            personas.save(pictured.withName("Ari"));
            personas.save(JOE);
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            Personas personas = new JdbiPersonas(database);
            assertThat(personas.all()).containsExactly(JOE);
            assertThat(personas.history("joe"))
                    .extracting(Personas.Saved::persona)
                    .containsExactly(JOE, pictured.withName("Ari"), pictured);
            assertThat(personas.history("joe")
                            .get(1)
                            .persona()
                            .photo()
                            .orElseThrow()
                            .picture()
                            .jpeg())
                    .isEqualTo(picture.jpeg());
            assertThat(database.<Integer>read(handle -> handle.createQuery("SELECT COUNT(*) FROM persona_picture")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    @Test
    void eachSaveIsAStateOfTheHistory() {
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            Personas personas = new JdbiPersonas(database);
            personas.save(JOE);
            personas.save(JOE.withName("Ari"));
            assertThat(personas.all()).extracting(Persona::name).containsExactly("Ari");
            assertThat(personas.history("joe"))
                    .extracting(saved -> saved.persona().name())
                    .containsExactly("Ari", JOE.name());
        }
    }

    @Test
    void aRemovedPersonaKeepsItsHistoryAndCanReturn() {
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            Personas personas = new JdbiPersonas(database);
            personas.save(JOE);
            personas.remove("joe");
            assertThat(personas.all()).isEmpty();
            assertThat(personas.ever()).containsExactly("joe");
            assertThat(personas.history("joe")).hasSize(1);
            personas.save(JOE);
            assertThat(personas.all()).isEqualTo(List.of(JOE));
        }
    }
}
