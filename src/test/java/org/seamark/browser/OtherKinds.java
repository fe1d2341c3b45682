package org.seamark.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.web.People;
import org.seamark.calendar.Calendar;
import org.seamark.contributions.DraftDesk;
import org.seamark.contributions.PublishingDesk;
import org.seamark.contributions.RecordDesk;
import org.seamark.contributions.Workbench;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Language;
import org.seamark.kernel.LocalizedText;
import org.seamark.kernel.Role;
import org.seamark.projects.Portfolio;
import org.seamark.statements.Pressroom;
import org.springframework.boot.test.context.TestComponent;

/**
 * An editor who enters an event, a project and a statement, each like one that is there already,
 * and changes it afterwards.
 */
@TestComponent
record OtherKinds(
        People people,
        Calendar calendar,
        Portfolio portfolio,
        Pressroom pressroom,
        Workbench workbench,
        DraftDesk drafts,
        PublishingDesk publishing,
        RecordDesk records) {

    Scene.Visit visit() {
        var editor = people.actor(people.member(Role.EDITOR));
        var examples =
                Map.of(
                        Kind.EVENT, calendar.list(Calendar.Choice.ALL, 1).items().getFirst().code(),
                        Kind.PROJECT, portfolio.page(1).items().getFirst().code(),
                        Kind.STATEMENT, pressroom.page(1).items().getFirst().code());
        var pages = new ArrayList<String>();
        examples.forEach((kind, code) ->
                pages.addAll(pages(editor, kind, records.find(editor, code).content())));
        return new Scene.Visit(editor.id(), List.copyOf(pages));
    }

    private List<String> pages(Actor.Member editor, Kind kind, Content like) {
        var pages = new ArrayList<String>();
        var content =
                like.with("title", another(like.texts("title")))
                        .with("rights", true)
                        .with("licence", "cc-by")
                        .with("resources", List.of()) // named as their source names them
                        .with("objectives", List.of("3")) // out of the way of other tests
                        .with("scope", "local");
        var draft = workbench.begin(editor, kind, null, null);
        pages.add("/contributions/" + draft);
        workbench.save(editor, draft, 0, content.json());
        pages.add("/contributions/" + draft + "/preview");
        drafts.open(editor, draft)
                .sections()
                .forEach(section -> pages.add("/contributions/" + draft + "/" + section.name()));
        var code = publishedAndChanged(editor, kind, content);
        pages.add("/desk/records/" + code);
        pages.add("/desk/records/" + code + "/form");
        pages.add("/desk/records/" + code + "/differences?from=1&to=2");
        return pages;
    }

    private String publishedAndChanged(Actor.Member editor, Kind kind, Content content) {
        var work = workbench.begin(editor, kind, null, null);
        workbench.save(editor, work, 0, content.json());
        var code = publishing.enter(editor, work).code();
        var record = records.find(editor, code);
        var anew = record.content().with("title", another(record.content().texts("title")));
        records.edit(editor, code, record.mark(), anew, "It has another name now.");
        return code;
    }

    private static LocalizedText another(LocalizedText title) {
        var texts = new EnumMap<Language, String>(Language.class);
        var mark = UUID.randomUUID().toString().substring(0, 4);
        title.texts().forEach((language, text) -> texts.put(language, text + " " + mark));
        return new LocalizedText(texts);
    }
}
