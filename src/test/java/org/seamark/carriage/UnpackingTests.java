package org.seamark.carriage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seamark.SeamarkTest;
import org.seamark.catalogue.AttachedFile;
import org.seamark.catalogue.Move;
import org.seamark.catalogue.Moves;
import org.seamark.files.FileName;
import org.seamark.files.FileStore;
import org.seamark.files.StoredFile;
import org.seamark.kernel.Actor;
import org.seamark.kernel.Identifiers;
import org.seamark.library.Describing;
import org.seamark.library.Library;
import org.seamark.library.Resource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of files that are here already when a bag comes with them. */
@SeamarkTest
class UnpackingTests {

    @TempDir Path folder;

    @Autowired Unpacking unpacking;
    @Autowired Library library;
    @Autowired Moves moves;
    @Autowired FileStore files;
    @Autowired CarriedFiles carried;
    @Autowired JsonMapper json;
    @Autowired JdbcClient database;

    private final UUID id = Identifiers.next();
    private final String word = "lamp" + id.toString().replace("-", "");

    private StoredFile stored(@Nullable UUID owner) throws IOException {
        var content = new ByteArrayInputStream(word.getBytes(UTF_8));
        var file = files.receive(id, content, new FileName("note.txt"), owner);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> files.text(file.id()).isPresent());
        return file;
    }

    private Resource recordWith(StoredFile file) {
        var attached = new AttachedFile(file.id(), file.servedName(), "txt", file.bytes(), "en");
        var described = Describing.resource("With its file").files(List.of(attached)).description();
        library.takeAll(Map.of("unpacking", Map.of(word, described)));
        return library.records().named("unpacking", word).orElseThrow();
    }

    private void unpack(ObjectNode record, String reference, String content) throws IOException {
        var bag = new BagWriter(folder);
        var file = new CarriedFile(id, "note.txt", "text/plain", 1, List.of(reference));
        bag.put("data/library.jsonl", out -> out.write(json.writeValueAsBytes(record)));
        bag.put(Contents.FILES, out -> out.write(json.writeValueAsBytes(file)));
        bag.put(file.path(), out -> out.write(content.getBytes(UTF_8)));
        unpack(bag, folder);
    }

    private void unpack(BagWriter bag, Path at) throws IOException {
        var contents = new Contents(Contents.FORMAT, List.of(), 1);
        bag.put(Contents.FILE, out -> out.write(json.writeValueAsBytes(contents)));
        bag.close("Seamark", LocalDate.of(2026, 5, 6));
        unpacking.unpack(at, new NothingRejected());
    }

    private ObjectNode line(Resource record) {
        return json.valueToTree(Carried.of(record, json));
    }

    private String listed(Resource record) {
        return database.sql("select content from catalogue.listing where reference = ?")
                .param(record.reference().toString())
                .query(String.class)
                .single();
    }

    @Test
    void whatACrashLeftUnreadableIsMendedByTheSameBag() throws Exception {
        var file = stored(null);
        var record = recordWith(file);
        assertThat(carried.mayRead(file, Actor.visitor())).isFalse();

        unpack(line(record), record.reference().toString(), word);
        assertThat(carried.mayRead(file, Actor.visitor())).isTrue();
        assertThat(listed(record)).contains(word);
    }

    @Test
    void noBagOpensAFileOfSomebody() throws Exception {
        var file = stored(UUID.randomUUID());
        var record = recordWith(file);

        unpack(line(record), record.reference().toString(), word);
        assertThat(carried.mayRead(file, Actor.visitor())).isFalse();
    }

    @Test
    void noBagOpensAFileThatItOnlyNames() throws Exception {
        var file = stored(null);
        var record = recordWith(file);

        unpack(line(record), record.reference().toString(), "guessed");
        assertThat(carried.mayRead(file, Actor.visitor())).isFalse();
    }

    @Test
    void aChangedDescriptionIsStillFoundByTheTextOfItsFile() throws Exception {
        var file = stored(null);
        var record = recordWith(file);
        carried.add(List.of(file.id()), List.of(record.reference()));
        var newer = line(record);
        newer.put("changed", record.changed().plusSeconds(60).toString());
        ((ObjectNode) newer.get("description")).put("publisher", "Another");

        unpack(newer, record.reference().toString(), word);
        assertThat(library.records().find(record.code()).orElseThrow().description().publisher())
                .isEqualTo("Another");
        assertThat(listed(record)).contains(word);
    }

    @Test
    void whatLedToARecordThereLeadsToItHere() throws Exception {
        var described = Describing.resource("Of the same source").description();
        library.takeAll(Map.of("unpacking", Map.of(word, described)));
        var here = library.records().named("unpacking", word).orElseThrow();
        var there = Identifiers.next();
        var line = line(here);
        line.put("id", there.toString());
        line.put("code", Identifiers.code(there));
        var merged = Identifiers.code(Identifiers.next());
        for (int time = 0; time < 2; time++) {
            var place = Files.createDirectories(folder.resolve("bag" + time));
            var bag = new BagWriter(place);
            bag.put("data/library.jsonl", out -> out.write(json.writeValueAsBytes(line)));
            var move = new Move(merged, Identifiers.code(there));
            bag.put(Contents.MOVES, out -> out.write(json.writeValueAsBytes(move)));
            unpack(bag, place);

            assertThat(moves.target(Identifiers.code(there))).contains(here.code());
            assertThat(moves.target(merged)).contains(here.code());
        }
    }
}
