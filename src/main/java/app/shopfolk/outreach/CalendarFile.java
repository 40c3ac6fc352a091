package app.shopfolk.outreach;

import app.shopfolk.base.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Days on which to write, as a file that any calendar takes in (iCalendar, RFC 5545): whole days with a reminder before. */
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 74;

    private CalendarFile() {}

    /**
     * The text of the file.
     *
     * @param made the moment it is made
     */
    public static String of(List<Plan> plans, Wording wording, Instant made) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Shopfolk//Reach out//EN");
        for (Plan plan : plans) {
            for (Send send : plan.sends()) {
                event(out, plan, send, wording, made);
            }
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void event(StringBuilder out, Plan plan, Send send, Wording wording, Instant made) {
        LocalDate day = send.date().day();
        String seed = plan.audience().id()
                + day
                + send.date().occasion().map(Object::toString).orElse("");
        line(out, "BEGIN:VEVENT");
        // The same day of the same plan keeps its name, so that bringing the file in again changes instead of adding.
        line(out, "UID:" + UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "@shopfolk.app");
        line(out, "DTSTAMP:" + MOMENT.format(made));
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(out, "SUMMARY:" + escaped(plan.audience().name() + ": " + wording.say(send.said())));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, "DESCRIPTION:" + escaped(plan.audience().name()));
        line(out, "TRIGGER:-PT15H");
        line(out, "END:VALARM");
        line(out, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are folded before 75 bytes, never within a character. */
    private static void line(StringBuilder out, String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            String character = Character.toString(point);
            int wide = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + wide > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(character);
            bytes += wide;
            at += character.length();
        }
        out.append("\r\n");
    }
}
