package app.shopfolk.persona.page;

import app.shopfolk.base.Phrase;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.Questions;
import app.shopfolk.persona.Statement;
import app.shopfolk.persona.Topic;
import app.shopfolk.persona.Topic.Place;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A sheet's words set into lines of one width, in reading order. */
final class SheetText {
    private static final double LABEL_WIDTH = 50;
    private static final int WEB_LEVELS = 5;

    private final Persona persona;
    private final Words words;
    private final Footnotes notes;
    private final Ink ink;
    private final double width;
    private final boolean small;
    private final List<Strip> strips = new ArrayList<>();

    /** How much there is room for. */
    enum Room {
        /** The rows that matter most. */
        CARD,
        /** All rows, and a day. */
        LARGE_CARD,
        /** The year and the questions too. */
        PAGE
    }

    private SheetText(PersonaSheet sheet, Words words, Ink ink, double width, Room room) {
        this.persona = sheet.persona();
        this.words = words;
        this.notes = new Footnotes(persona, words);
        this.ink = ink;
        this.width = width;
        this.small = room == Room.CARD;
    }

    /** The lines; a small card has the rows that matter most, a larger sheet has all. */
    static List<Strip> of(PersonaSheet sheet, Words words, Ink ink, double width, Room room) {
        boolean small = room == Room.CARD;
        SheetText text = new SheetText(sheet, words, ink, width, room);
        text.heading();
        text.quote();
        text.rows().filter(row -> !small || row.isOnCards()).forEach(text::row);
        text.advice();
        if (!small) {
            text.story();
        }
        if (room == Room.PAGE) {
            text.year(sheet);
            text.questions();
        }
        return text.strips;
    }

    /** Name and who it is on one line, or the latter below where that is too long. */
    private void heading() {
        Flow head = new Flow();
        join(head, persona.at(Place.HEAD), ink.head());
        if (persona.negative()) {
            head.text(
                    "  " + words.texts().get("persona.sheet.negative"),
                    ink.caps().in(Ink.ACCENT));
        }
        Type type = ink.name().fitting(persona.name(), width, ink.head().size());
        double nameWidth = type.width(persona.name()) + 10 * ink.scale();
        boolean beside = nameWidth + head.width() <= width;
        Flow name = new Flow().text(persona.name(), type);
        strips.add(new Strip(0, type.size() * 1.22, (g, x, y) -> {
            name.draw(g, x, y + type.size());
            if (beside) {
                head.draw(g, x + nameWidth, y + type.size());
            }
        }));
        if (!beside) {
            head.lines(width)
                    .forEach(line ->
                            add(0, ink.head().leading(), line, 0, ink.head().size()));
        }
    }

    private void quote() {
        double before = 3.5 * ink.scale();
        for (Statement statement : persona.at(Place.QUOTE)) {
            for (Flow line : flow(statement, ink.quote()).lines(width)) {
                add(before, ink.quote().leading(), line, 0, ink.quote().size());
                before = 0;
            }
        }
    }

    /** The rows in the order in which the owner put their statements. */
    private Stream<Row> rows() {
        return persona.statements().stream()
                .flatMap(statement -> Row.of(statement.topic()).stream())
                .distinct();
    }

    private void row(Row row) {
        List<Statement> said = persona.statements().stream()
                .filter(statement -> row.topics().contains(statement.topic()))
                .filter(statement -> !small || isForCards(statement.topic()))
                .toList();
        said.stream()
                .map(Statement::heading)
                .distinct()
                .forEach(heading -> row(
                        row,
                        heading,
                        said.stream()
                                .filter(statement -> statement.heading().equals(heading))
                                .toList()));
    }

    /** A heading of the owner's own stands where a row's name does, or before the words where it is too long for that. */
    private void row(Row row, String heading, List<Statement> said) {
        Flow flow = new Flow();
        if (row == Row.WEB) {
            persona.first(Topic.WEB).ifPresent(statement -> dots(flow, statement));
        }
        double indent = LABEL_WIDTH * ink.scale();
        boolean beside = heading.isEmpty() || ink.label().width(heading) <= indent - 4;
        if (!beside) {
            flow.text(heading + ": ", ink.body().in(Ink.QUIET));
        }
        join(flow, said, ink.body());
        String name = beside && !heading.isEmpty() ? heading : words.texts().get(row.key());
        Type label = ink.label().fitting(name, indent - 4, ink.label().size() * 0.6f);
        boolean first = true;
        for (Flow line : flow.lines(width - indent)) {
            boolean labelled = first;
            Strip strip = strip(
                    first ? 4.2 * ink.scale() : 0,
                    ink.body().leading(),
                    line,
                    indent,
                    ink.body().size());
            strips.add(
                    labelled
                            ? new Strip(strip.before(), strip.height(), (g, x, y) -> {
                                label.draw(g, name, x, y + ink.body().size());
                                strip.painter().paint(g, x, y);
                            })
                            : strip);
            first = false;
        }
    }

    private static boolean isForCards(Topic topic) {
        return topic.place() == Place.ROW || topic == Topic.OWN;
    }

    /** Dots for a drafted statement on the web; its level is the last letter of its key. */
    private void dots(Flow flow, Statement statement) {
        if (statement.text() instanceof Phrase.Said said && said.key().startsWith("persona.says.web.")) {
            int level = said.key().charAt(said.key().length() - 1) - '0';
            flow.dots(level, WEB_LEVELS, 2.7 * ink.scale(), Ink.INK);
        }
    }

    /** What to do and what not, side by side. */
    private void advice() {
        List<Flow> reach = column("persona.sheet.reach", persona.at(Place.REACH));
        List<Flow> dont = column("persona.sheet.dont", persona.at(Place.DONT));
        if (reach.isEmpty() && dont.isEmpty()) {
            return;
        }
        rule();
        double leading = ink.body().leading();
        double second = columnWidth() + gutter();
        for (int at = 0; at < Math.max(reach.size(), dont.size()); at++) {
            Flow left = at < reach.size() ? reach.get(at) : new Flow();
            Flow right = at < dont.size() ? dont.get(at) : new Flow();
            Strip line = new Strip(0, leading, (g, x, y) -> {
                left.draw(g, x, y + ink.body().size());
                right.draw(g, x + second, y + ink.body().size());
            });
            strips.add(at == 0 ? line.leading() : line);
        }
    }

    private double gutter() {
        return 12 * ink.scale();
    }

    private double columnWidth() {
        return (width - gutter()) / 2;
    }

    private List<Flow> column(String title, List<Statement> said) {
        List<Flow> lines = new ArrayList<>();
        if (!said.isEmpty()) {
            lines.addAll(caption(title).lines(columnWidth()));
            said.forEach(statement -> lines.addAll(flow(statement, ink.body()).lines(columnWidth())));
        }
        return lines;
    }

    private Flow caption(String key) {
        return new Flow().text(words.texts().get(key).toUpperCase(words.texts().locale()), ink.caps());
    }

    private void story() {
        List<Statement> story = persona.at(Place.STORY);
        if (story.isEmpty()) {
            return;
        }
        rule();
        heading("persona.sheet.day");
        for (Statement statement : story) {
            for (Flow line : flow(statement, ink.body()).lines(width)) {
                add(0, ink.body().leading(), line, 0, ink.body().size());
            }
        }
    }

    private void year(PersonaSheet sheet) {
        if (sheet.year().isEmpty()) {
            return;
        }
        rule();
        heading("persona.sheet.year");
        YearBars bars = new YearBars(sheet.year(), sheet.colour(), words, ink, width);
        strips.add(new Strip(2 * ink.scale(), bars.height(), bars::draw));
    }

    /** What to ask next, so that a card with guesses says how to be rid of them. */
    private void questions() {
        List<Questions.Question> questions = Questions.of(persona);
        if (questions.isEmpty()) {
            return;
        }
        rule();
        heading("persona.ask.title");
        for (Questions.Question question : questions) {
            for (Flow line :
                    new Flow().text(words.say(question.text()), ink.body()).lines(width)) {
                add(0, ink.body().leading(), line, 0, ink.body().size());
            }
        }
    }

    private void heading(String key) {
        add(0, ink.body().leading(), caption(key), 0, ink.body().size());
        strips.add(strips.removeLast().leading());
    }

    private void rule() {
        double gap = 7 * ink.scale();
        Strip rule = new Strip(gap, gap * 0.8, (g, x, y) -> {
            g.setColor(Ink.LINE);
            g.setStroke(new BasicStroke(0.7f));
            g.draw(new Line2D.Double(x, y, x + width, y));
        });
        strips.add(rule.leading());
    }

    private Flow flow(Statement statement, Type type) {
        return new Flow().text(words.say(statement.text()), type).mark(notes.mark(statement), mark(type));
    }

    private Type mark(Type beside) {
        return ink.mark().at(Math.min(ink.mark().size(), beside.size() * 0.62f));
    }

    private void join(Flow flow, List<Statement> said, Type type) {
        String joint = words.texts().locale().getLanguage().equals(Locale.JAPANESE.getLanguage()) ? "、" : ", ";
        for (int at = 0; at < said.size(); at++) {
            Statement statement = said.get(at);
            boolean last = at == said.size() - 1;
            boolean sameNote = !last && notes.mark(statement).equals(notes.mark(said.get(at + 1)));
            String text = words.say(statement.text());
            if (sameNote) {
                flow.text(text + joint, type);
            } else {
                flow.text(text, type).mark(notes.mark(statement), mark(type));
                if (!last) {
                    flow.joint(joint, type);
                }
            }
        }
    }

    private void add(double before, double height, Flow line, double indent, double baseline) {
        strips.add(strip(before, height, line, indent, baseline));
    }

    private static Strip strip(double before, double height, Flow line, double indent, double baseline) {
        return new Strip(before, height, (g, x, y) -> line.draw(g, x + indent, y + baseline));
    }
}
