package org.seamark.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seamark.database.DataFolder;

class CommandsTests {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "srve",
                "serve --prot 1",
                "serve --port much",
                "serve --server.port=65536",
                "backup",
                "import",
                "export",
                "export secrets all.csv",
                "export library all.csv --language xx",
                "-x",
                "admin",
                "admin create nobody",
                "admin link nobody",
                "export library all.xlsx",
                "export catalogue all.PDF"
            })
    void wrongUsageIsSaidInOneSentenceWithAHint(String line) {
        var answer = Spoken.by(line.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(2).last().asString().endsWith("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "import library --help",
                "help",
                "help import library",
                "export --help",
                "admin link --help",
                "--version"
            })
    void helpIsNoFailure(String line) {
        assertThat(Spoken.by(line.split(" ")).code()).isZero();
    }

    @Test
    void noSeamarkIsMadeToOpenAnAccountOfIt() {
        var none = folder.resolve("none");
        var answer = Spoken.by("admin", "link", "ada@example.org", "--data", none.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("There is no Seamark in").contains("--data DIR");
        assertThat(none).doesNotExist();
    }

    @Test
    void theSecondServerOnOneFolderSaysSo() {
        try (var first = DataFolder.claim(folder)) {
            var answer = Spoken.by("serve", "--data", first.root().toString());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err().lines())
                    .singleElement()
                    .asString()
                    .contains("is in use by process");
        }
    }

    @Test
    void thatTheFolderIsInUseIsSaidBeforeThatThePortIs() throws IOException {
        try (var first = DataFolder.claim(folder);
                var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());

            var answer = Spoken.by("serve", "--port", port, "--data", first.root().toString());

            assertThat(answer.err()).contains("is in use by process").doesNotContain("Port");
        }
    }

    @Test
    void theSettingOfThePortIsTheOneThatIsTried() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var setting = "--server.port=" + taken.getLocalPort();

            var answer = Spoken.by("serve", setting, "--data", folder.toString());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err())
                    .startsWith("Port " + taken.getLocalPort() + " is taken by another program.");
        }
    }

    @Test
    void whatNeedsASeamarkMakesNone() throws IOException {
        var nowhere = folder.resolve("nowhere");
        for (var command : new String[] {"reindex", "backup " + folder.resolve("x.zip")}) {
            var answer = Spoken.by((command + " --data " + nowhere).split(" "));

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains("no Seamark in " + nowhere);
        }
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void anEmptyAddressOfADatabaseIsNone() {
        var nowhere = folder.resolve("nowhere").toString();

        var answer = Spoken.by("reindex", "--seamark.database.url= ", "--data", nowhere);

        assertThat(answer.err()).contains("no Seamark in " + nowhere);
    }

    @Test
    void theDoctorSaysWhatTheAddressAndTheContactAreFor() {
        var later = folder.resolve("later").toString();

        var without = Spoken.by("doctor", "--data", later);
        var with =
                Spoken.by(
                        "doctor",
                        "--seamark.address=https://hub.example.org",
                        "--seamark.contact=hub@example.org",
                        "--data",
                        later);

        assertThat(without.out())
                .contains("warning  Address     SEAMARK_ADDRESS is not set")
                .contains("warning  Contact     SEAMARK_CONTACT is not set");
        assertThat(with.out())
                .contains("ok       Address     https://hub.example.org")
                .contains("ok       Contact     hub@example.org");
    }

    @Test
    void theDoctorSaysWhatIsMissingWithoutMailAndWhatHelps() {
        var later = folder.resolve("later").toString();

        var answer = Spoken.by("doctor", "--data", later);

        assertThat(answer.out())
                .containsPattern("warning  Mail +no mail server: nobody can register")
                .contains("SEAMARK_SMTP_URL", "./seamark admin invite EMAIL")
                .containsPattern("warning  Malware +no scanner");
    }

    @Test
    void whoIsInvitedNeedsAnAddressAndARoleThatThereIs() {
        var later = folder.resolve("later").toString();

        assertThat(Spoken.by("admin", "invite", "nobody", "--data", later).err())
                .contains("not a mail address");
        assertThat(
                        Spoken.by(
                                        "admin",
                                        "invite",
                                        "a@example.org",
                                        "--role",
                                        "captain",
                                        "--data",
                                        later)
                                .err())
                .contains("not a role: captain");
    }

    @Test
    void aFileThatCannotBeABackupIsRefusedAndLeavesNothing() throws IOException {
        var data = folder.resolve("data");
        var foreign = Files.writeString(folder.resolve("foreign.zip"), "PK, but no more");

        for (var file : new Path[] {foreign, folder.resolve("missing.zip")}) {
            var answer = Spoken.by("restore", file.toString(), "--data", data.toString());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err().lines()).singleElement().asString().contains(file.toString());
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void theDoctorLooksAtAFolderThatIsNotThereYetAndDoesNotMakeIt() {
        var answer = Spoken.by("doctor", "--data", folder.resolve("later").toString());

        assertThat(answer.out()).contains("not there yet", "Java", "Memory", "Disk");
        assertThat(folder.resolve("later")).doesNotExist();
    }

    @Test
    void theDoctorFindsAFolderThatIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        var answer = Spoken.by("doctor", "--data", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("problem  Folder", "is not a folder");
    }
}
