package org.seamark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.seamark.catalogue.Kind;
import org.seamark.kernel.PartialDate;

class EventTests {

    @Test
    void itsDaysFollowItsTiming() {
        var event =
                Meetings.event(Meetings.on("Talk", "2017-09-04", "2017-09-05", null, State.HELD));

        assertThat(event.startsOn()).isEqualTo(LocalDate.of(2017, 9, 4));
        assertThat(event.endsOn()).isEqualTo(LocalDate.of(2017, 9, 5));
        assertThat(event.isOn(LocalDate.of(2017, 9, 5))).isTrue();
        assertThat(event.isOn(LocalDate.of(2017, 9, 6))).isFalse();
        assertThat(event.isBefore(LocalDate.of(2017, 9, 5))).isFalse();
        assertThat(event.isBefore(LocalDate.of(2017, 9, 6))).isTrue();
    }

    @Test
    void aNewDescriptionMovesItsDaysButNotItsAddress() {
        var event = Meetings.event(Meetings.on("Talk", "2017-09-04", null, null, null));
        var moved =
                Meetings.again(event, Meetings.on("Talk", null, null, null, null), Meetings.NOW);

        assertThat(moved.hasDate()).isFalse();
        assertThat(moved.address()).isEqualTo(event.address());
    }

    @Test
    void itGoesFromStateToState() {
        var event = Meetings.event(Meetings.on("Talk", null, null, null, State.PLANNED));

        var open = event.moved(State.REGISTRATION_OPEN);

        assertThat(open.state()).isEqualTo(State.REGISTRATION_OPEN);
    }

    @Test
    void aWrongStepThrows() {
        var event = Meetings.event(Meetings.on("Talk", null, null, null, State.CANCELLED));

        assertThatThrownBy(() -> event.moved(State.HELD))
                .isInstanceOf(WrongStep.class)
                .hasMessageContaining("cancelled");
    }

    @Test
    void whereNoStateWasKnownItMayEnterAny() {
        var event = Meetings.event(Meetings.titled("Talk"));

        assertThat(event.moved(State.HELD).state()).isEqualTo(State.HELD);
    }

    @Test
    void itIsListedUnderItsFirstDay() {
        var listing =
                Meetings.event(Meetings.on("Talk", "2017-09-04", "2017-09-05", null, null))
                        .listing();

        assertThat(listing.kind()).isEqualTo(Kind.EVENT);
        assertThat(listing.address()).startsWith("events/talk-");
        assertThat(listing.date()).isEqualTo(new PartialDate(2017, 9, 4));
    }

    @Test
    void withoutADateItIsListedWithoutOne() {
        assertThat(Meetings.event(Meetings.titled("Talk")).listing().date()).isNull();
    }
}
