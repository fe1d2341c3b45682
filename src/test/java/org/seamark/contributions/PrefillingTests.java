package org.seamark.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.seamark.SeamarkTest;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.State;
import org.seamark.forms.Content;
import org.seamark.forms.Kind;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

@SeamarkTest
class PrefillingTests {

    @Autowired Workbench workbench;
    @Autowired AttachedFiles attached;
    @Autowired Prefilling prefilling;
    @Autowired FileStore files;

    private final Actor.Member member =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MEMBER));

    @Test
    void aFileInALanguageOutsideTheSixSaysSo() throws IOException {
        var file =
                examined(
                        "O relatório descreve as rotas do litoral e as pessoas que não encontram"
                                + " outro caminho; os pescadores da aldeia contam o que viram durante"
                                + " as noites, e as mulheres que ficaram esperam notícias.");
        var id = workbench.begin(member, Kind.RESOURCE, null, null);
        attached.add(member, id, file);

        prefilling.fromFile(member, id, file);
        var content = Content.parse(workbench.find(member, id).content()).values();
        assertThat(content).containsEntry("otherLanguages", List.of("pt"));
        assertThat(content).doesNotContainKey("languages");
    }

    private UUID examined(String text) throws IOException {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var id = files.receive(content, new FileName("relatorio.txt"), member.id()).id();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.find(id).orElseThrow().state() == State.EXAMINED);
        return id;
    }
}
