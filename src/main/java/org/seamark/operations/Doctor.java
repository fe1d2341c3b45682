package org.seamark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.seamark.database.DataFolder;
import org.seamark.database.Database;
import org.seamark.files.FolderStore;
import org.seamark.operations.checkup.Contents;
import org.seamark.operations.checkup.Finding;
import org.seamark.operations.checkup.Folder;
import org.seamark.operations.checkup.Index;
import org.seamark.operations.checkup.Machine;
import org.seamark.operations.checkup.Post;
import org.seamark.operations.checkup.Presence;
import org.seamark.operations.checkup.Scanner;
import org.seamark.operations.checkup.Store;
import org.seamark.operations.checkup.Trail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at everything. */
@Command(
        name = "doctor",
        description =
                "Looks at everything that Seamark needs and says what is wrong and how to mend it. Works "
                        + "beside a server; where none runs, it starts the database to look at it and stops it again, "
                        + "which clears up after a crash, and changes nothing else. Exits 1 where there is a problem.",
        footer = Examples.DOCTOR,
        mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {

    @Mixin private Place place;

    @Override
    public Integer call() throws IOException {
        var findings = new ArrayList<>(Machine.look());
        findings.addAll(
                new Presence(place.setting("seamark.address"), place.setting("seamark.contact"))
                        .look());
        findings.add(
                new Post(
                                place.setting("seamark.smtp.url"),
                                place.setting("seamark.development").equals("true"))
                        .look());
        findings.add(new Scanner(place.setting("seamark.clamav"), Duration.ofSeconds(5)).look());
        var folder = new Folder(place.folder()).look();
        findings.addAll(folder);
        if (folder.stream().noneMatch(Doctor::isProblem)) {
            findings.addAll(inside());
        }
        findings.forEach(finding -> Terminal.say(finding.toString()));
        long problems = findings.stream().filter(Doctor::isProblem).count();
        Terminal.say(
                problems == 0
                        ? "Nothing stands in the way."
                        : problems == 1
                                ? "There is 1 problem."
                                : "There are " + problems + " problems.");
        return problems == 0 ? 0 : 1;
    }

    private List<Finding> inside() {
        if (!place.hasDatabase()) {
            return List.of(Finding.ok("Database", "none yet; the first start makes it."));
        }
        var findings = new ArrayList<Finding>();
        try {
            boolean hadIndex = Files.isDirectory(place.folder().resolve("index"));
            var opened = DataFolder.open(place.folder());
            findings.add(
                    Finding.ok(
                            "Server",
                            opened.isClaimed() ? "none runs here" : "runs, " + opened.holder()));
            try (var ground = place.ground(opened)) {
                var database = ground.the(Database.class);
                var store = new Store(database).look();
                findings.addAll(store);
                findings.add(new Trail(database).look());
                if (hadIndex && store.stream().noneMatch(Doctor::isProblem)) {
                    findings.add(new Index(opened.index(), database).look());
                }
                findings.add(Folder.vocabulary(opened));
                findings.add(
                        ground.bucket()
                                .map(Contents::inBucket)
                                .orElseGet(() -> Contents.inFolder(new FolderStore(opened)))
                                .look(Contents.named(database)));
            }
        } catch (RuntimeException | IOException | SQLException failed) {
            findings.add(
                    Finding.problem(
                            "Database", Trouble.inWords(failed).orElseGet(failed::toString)));
        }
        return findings;
    }

    private static boolean isProblem(Finding finding) {
        return finding.state() == Finding.State.PROBLEM;
    }
}
