package org.seamark.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seamark.calendar.Description;
import org.seamark.calendar.Event;
import org.seamark.calendar.Meetings;
import org.seamark.calendar.State;
import org.seamark.kernel.Language;

class CalendarFileTests {

    @Test
    void hoursAreInUniversalTime() {
        var talk =
                Meetings.on("Talk", "2023-06-22T15:00", "2023-06-22T16:30", "Europe/Zurich", null);

        var read = read(talk);

        assertThat(value(read, "DTSTART")).isEqualTo("20230622T130000Z");
        assertThat(value(read, "DTEND")).isEqualTo("20230622T143000Z");
        assertThat(value(read, "DTSTAMP")).isEqualTo("20230502T101530Z");
    }

    @Test
    void wholeDaysEndOnTheDayAfterTheLast() {
        var read = read(Meetings.on("Forum", "2022-05-17", "2022-05-31", null, null));

        assertThat(value(read, "DTSTART")).isEqualTo("20220517");
        assertThat(value(read, "DTEND")).isEqualTo("20220601");
        assertThat(read.getRequiredProperty("DTSTART").getParameters())
                .anyMatch(parameter -> parameter.getValue().equals("DATE"));
    }

    @Test
    void anEndThatIsNotKnownIsNotMadeUp() {
        var read = read(Meetings.on("Talk", "2023-06-22T15:00", null, "Europe/Zurich", null));

        assertThat(value(read, "DTEND")).isNull();
    }

    @Test
    void whatItIsCalledKeepsItsSigns() {
        var title = "Smuggling, trafficking; and \\ “borders”\nsecond line";

        assertThat(value(read(Meetings.on(title, "2023-06-22", null, null, null)), "SUMMARY"))
                .isEqualTo(title);
    }

    @Test
    void theIdentifierStaysWhenTheEventChanges() {
        var event = Meetings.event(Meetings.on("Talk", "2023-06-22", null, null, null));
        var moved =
                Meetings.again(
                        event,
                        Meetings.on("Talk", "2023-07-01", null, null, null),
                        Meetings.NOW.plusSeconds(60));

        assertThat(value(read(event), "UID"))
                .isEqualTo(value(read(moved), "UID"))
                .isEqualTo(event.id().toString());
        assertThat(value(read(moved), "DTSTAMP")).isEqualTo("20230502T101630Z");
    }

    @Test
    void whatIsCalledOffIsCancelled() {
        assertThat(status(State.CANCELLED)).isEqualTo("CANCELLED");
        assertThat(status(State.PLANNED)).isEqualTo("TENTATIVE");
        assertThat(status(State.HELD)).isEqualTo("CONFIRMED");
    }

    @Test
    void anEventWithoutADateIsLeftOut() {
        var file = file(Meetings.event(Meetings.titled("Training")));

        assertThat(file).doesNotContain("VEVENT").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void itsPageIsNamed() {
        var event = Meetings.event(Meetings.on("Talk", "2023-06-22", null, null, null));

        assertThat(value(read(event), "URL"))
                .isEqualTo("https://seamark.example/fr/" + event.address());
    }

    private static @Nullable String status(State state) {
        return value(read(Meetings.on("Talk", "2023-06-22", null, null, state)), "STATUS");
    }

    private static VEvent read(Description description) {
        return read(Meetings.event(description));
    }

    private static VEvent read(Event event) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(file(event)));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static String file(Event event) {
        return CalendarFile.of(
                List.of(event),
                Language.FR,
                "Événements",
                each -> "https://seamark.example/fr/" + each.address());
    }

    private static @Nullable String value(VEvent event, String property) {
        return event.getProperty(property).map(p -> p.getValue()).orElse(null);
    }
}
