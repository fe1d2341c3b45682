package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.seamark.accounts.web.Surfer;
import org.seamark.audit.Chain;
import org.seamark.files.FileStore;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found after servers were killed. */
final class Aftermath {

    private static final String NOTHING = "draft, 0 steps, 0 revisions";
    private static final String WHOLE = "submitted, 1 steps, 1 revisions";
    private static final String UNDECIDED = "none, under-review, 0 steps, 0 entries";
    private static final String DECIDED = "accept, approved, 1 steps, 1 entries";

    private final ApplicationContext seamark;
    private final JdbcClient rows;
    private final GreenMail mail;

    Aftermath(ApplicationContext seamark, GreenMail mail) {
        this.seamark = seamark;
        this.rows = seamark.getBean(JdbcClient.class);
        this.mail = mail;
    }

    /**
     * Waits until all events are heard and all letters are sent. A letter that a server died with
     * is left alone for five minutes, which are over at once here.
     */
    void settle(Surfer anybody, String address) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> count("select count(*) from database.event_publication") == 0);
        rows.sql("update notifications.letter set due = now() where ended is null").update();
        anybody.submit("/en/password", "main form", "email", address);
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        count("select count(*) from notifications.letter where" + " ended is null")
                                == 0);
    }

    private long count(String query, Object... parameters) {
        return rows.sql(query).params(parameters).query(Long.class).single();
    }

    private String line(String query, UUID id) {
        return rows.sql(query).param("id", id).query(String.class).optional().orElse("");
    }

    /** Each is there with the bytes that were sent, or is not there at all. */
    void files(Acknowledged done) throws IOException {
        var store = seamark.getBean(FileStore.class);
        long there = 0;
        for (var one : done.filesBegun.entrySet()) {
            var file = store.find(one.getKey());
            assertThat(file.isPresent() || !done.files.contains(one.getKey())).isTrue();
            if (file.isPresent()) {
                assertThat(store.content(file.get()).getContentAsByteArray())
                        .isEqualTo(one.getValue());
                there++;
            }
        }
        assertThat(count("select count(*) from files.stored")).isEqualTo(there);
        done.attached.forEach((work, file) ->
                assertThat(
                                line(
                                        """
                                        select string_agg(f ->> 'file', ' ')
                                        from contributions.contribution,
                                            jsonb_array_elements(content -> 'files') f
                                        where id = :id
                                        """,
                                        work))
                        .isEqualTo(file.toString()));
    }

    void submissions(Acknowledged done) throws MessagingException {
        var received = received();
        for (var work : done.submissionsBegun) {
            var state =
                    line(
                            """
                            select c.stage || ', '
                                || (select count(*) from contributions.step s
                                    where s.contribution = c.id and s.stage = 'submitted')
                                || ' steps, '
                                || (select count(*) from contributions.revision r
                                    where r.contribution = c.id)
                                || ' revisions'
                            from contributions.contribution c where c.id = :id
                            """,
                            work);
            assertThat(state).isIn(done.submissions.contains(work) ? Set.of(WHOLE) : either());
            told("contribution-received", "contributions/" + work, state.equals(WHOLE), received);
        }
    }

    private static Set<String> either() {
        return Set.of(NOTHING, WHOLE);
    }

    void verdicts(Acknowledged done) throws MessagingException {
        var received = received();
        for (var review : done.verdictsBegun) {
            var state =
                    line(
                            """
                            select coalesce(w.decision, 'none') || ', ' || c.stage || ', '
                                || (select count(*) from contributions.step s
                                    where s.contribution = c.id and s.stage = 'approved')
                                || ' steps, '
                                || (select count(*) from audit.entry
                                    where action = 'reviews.decided'
                                        and reference = 'reviews/' || r.id)
                                || ' entries'
                            from reviews.review r
                            join reviews.round w on w.review = r.id
                            join contributions.contribution c
                                on 'contributions/' || c.id = r.subject
                            where r.id = :id
                            """,
                            review);
            var allowed =
                    done.verdicts.contains(review) ? Set.of(DECIDED) : Set.of(DECIDED, UNDECIDED);
            assertThat(state).isIn(allowed);
            var subject = line("select subject from reviews.review where id = :id", review);
            told("review-verdict", subject, state.equals(DECIDED), received);
        }
    }

    /** One notice, one letter, recorded as sent, and taken by the mail server once at least. */
    private void told(String kind, String about, boolean happened, Set<String> received) {
        var letters =
                rows.sql(
                                """
                                select l.id::text from notifications.notice n
                                join notifications.letter l on l.source = 'notice/' || n.id
                                where n.kind = :kind and n.about = :about and l.sent is not null
                                """)
                        .param("kind", kind)
                        .param("about", about)
                        .query(String.class)
                        .list();
        assertThat(letters).as(kind + " " + about).hasSize(happened ? 1 : 0);
        assertThat(received).containsAll(letters);
    }

    /** The identifiers of all letters that the mail server has taken. */
    private Set<String> received() throws MessagingException {
        var identifiers = new TreeSet<String>();
        for (MimeMessage letter : mail.getReceivedMessages()) {
            identifiers.addAll(
                    Arrays.stream(letter.getHeader("Message-ID"))
                            .map(header -> header.replaceAll("^<|@.*$", ""))
                            .collect(Collectors.toSet()));
        }
        return identifiers;
    }

    void trail() throws Exception {
        assertThat(Chain.verify(seamark.getBean(DataSource.class)).broken()).isNull();
    }
}
