package app.shopfolk.cli;

import app.shopfolk.outreach.Audience;
import app.shopfolk.persona.Persona;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The audience that {@code --bucket} names: a bucket, a persona, everyone. */
record Audiences(OpenShop shop, Texts texts) {
    static final String BUCKET = "--bucket";

    static OptionSpec option(Texts texts) {
        return OptionSpec.builder(BUCKET)
                .type(String.class)
                .paramLabel("B")
                .defaultValue(Audience.EVERYONE)
                .description(texts.get("cli.reach.bucket"))
                .build();
    }

    List<Audience> all() {
        return Audience.of(shop.picture(), texts.get("outreach.everyone-else"), texts.get("outreach.everyone"));
    }

    /** @throws Declined where no bucket and no persona is called so */
    Audience named(ParseResult given) throws Declined {
        String name = given.matchedOptionValue(BUCKET, Audience.EVERYONE);
        List<Audience> all = all();
        String bucket = shop.personas().all().stream()
                .filter(persona -> persona.name().equalsIgnoreCase(name))
                .map(Persona::segment)
                .findFirst()
                .orElse(name);
        Optional<Audience> found = all.stream()
                .filter(audience ->
                        audience.id().equals(bucket) || audience.name().equalsIgnoreCase(bucket))
                .findFirst();
        return found.orElseThrow(() -> new Declined(
                Exit.WRONG_USE,
                texts.get(
                        "cli.reach.no-such-bucket",
                        name,
                        all.stream().map(Audience::name).collect(Collectors.joining(", ")))));
    }
}
