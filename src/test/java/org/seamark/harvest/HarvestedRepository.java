package org.seamark.harvest;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.seamark.SeamarkTest;
import org.seamark.accounts.web.People;
import org.seamark.contributions.Contribution;
import org.seamark.contributions.EditorsDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.RecordDesk;
import org.seamark.forms.Content;
import org.seamark.harvest.oai.FakeRepository;
import org.seamark.harvest.oai.FakeRepository.Answer;
import org.seamark.harvest.oai.Oai;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.seamark.library.load.RecordMapping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A repository that answers as a test says, and is harvested. */
@SeamarkTest
abstract class HarvestedRepository {

    @Autowired HarvestDesk harvests;
    @Autowired Harvester harvester;
    @Autowired EditorsDesk desk;
    @Autowired PublishingDesk publishing;
    @Autowired RecordDesk records;
    @Autowired People people;
    @Autowired JdbcClient database;

    final String mark = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    FakeRepository repository;
    Actor.Member editor;
    Source source;

    @BeforeEach
    void aRepository() throws Exception {
        repository = new FakeRepository(asked -> Answer.of(Oai.error("noRecordsMatch")));
        editor = people.actor(people.member(Role.EDITOR));
        source = add("s" + mark);
    }

    Source add(String name) {
        return harvests.add(
                editor,
                repository.address().toString(),
                name,
                "oai_dc",
                "",
                RecordMapping.named("oai_dc"));
    }

    @AfterEach
    void stop() {
        harvests.remove(editor, source.name());
        repository.close();
    }

    Run harvest(String... records) throws Exception {
        repository.answers(asked ->
                Answer.of(
                        asked.contains("Identify")
                                ? Oai.identify("YYYY-MM-DDThh:mm:ssZ")
                                : Oai.list("", records)));
        return run();
    }

    Run run() throws Exception {
        return harvester.run(editor, harvests.named(source.name()), (run, count) -> {});
    }

    String record(String title, String... more) {
        var all = new String[more.length + 1];
        all[0] = "title=" + title + " " + mark;
        System.arraycopy(more, 0, all, 1, more.length);
        return Oai.record("oai:nowhere:1", all);
    }

    Contribution brought() {
        return brought("oai:nowhere:1");
    }

    Contribution brought(String identifier) {
        var id =
                database.sql(
                                "select contribution from harvest.record where source = ? and identifier = ?")
                        .params(source.id(), identifier)
                        .query(UUID.class)
                        .single();
        return desk.find(editor, id);
    }

    String code() {
        return java.util.Objects.requireNonNull(brought().record()).code();
    }

    Content content() {
        return Content.parse(brought().content());
    }

    void publish() {
        var id = brought().id();
        desk.approve(editor, id, "");
        publishing.publish(editor, id);
    }
}
