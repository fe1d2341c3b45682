package org.seamark.library.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "^", "~", ":", "#", "\u001f"})
    void anyDelimiterIsFound(String delimiter) throws IOException {
        var rows = csv("title,year\n\"Safe, or not; so\",2019\nOther,2020\n", delimiter);

        assertThat(rows.getFirst().values("title")).containsExactly("Safe, or not; so");
        assertThat(rows.getLast().values("year")).containsExactly("2020");
    }

    @Test
    void aSignThatOnlyHappensToBeThereIsNoDelimiter() throws IOException {
        var rows = rows("a.csv", "dc:title,dc:date\nRoutes: how,10:30\nFees: what,11:45\n");

        assertThat(rows.getFirst().values("dc:date")).containsExactly("10:30");
        assertThat(rows("b.csv", "title\nRoutes: a study\n").getFirst().values("title"))
                .containsExactly("Routes: a study");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Отчёт о борьбе с незаконным ввозом мигрантов в Центральной Азии",
        "KOI8-R, Отчёт о борьбе с незаконным ввозом мигрантов в Центральной Азии",
        "windows-1256, تقرير عن تهريب المهاجرين في شمال أفريقيا",
        "GBK, 关于打击偷运移民的全球研究报告和贩运人口案件调查员手册",
        "Big5, 關於打擊偷運移民的全球研究報告和販運人口案件調查員手冊"
    })
    void lettersOfOtherScriptsAreRead(String encoding, String title) throws IOException {
        var bytes =
                ("key,title,year\n1," + title + ",2019\n2," + title + " – 2,2020\n")
                        .replace(encoding.equals("Big5") ? " – " : "\0", " ")
                        .getBytes(Charset.forName(encoding));

        assertThat(rows("a.csv", bytes).getFirst().values("title")).containsExactly(title);
    }

    @Test
    void lettersThatCannotBeToldAreRefused() {
        var bytes = "title,n\nОтчёт о мигрантах,1\n".getBytes(Charset.forName("IBM866"));

        assertThatThrownBy(() -> rows("a.csv", bytes))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("encoding cannot be told")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void whatIsSaidOfAFileIsNotGuessed() throws IOException {
        var bytes = "title%n\nОтчёт о мигрантах%1\n".getBytes(Charset.forName("IBM866"));
        var path = Files.write(folder.resolve("a.csv"), bytes);

        try (var rows = SourceFile.of(path, new FileForm(Charset.forName("IBM866"), '%')).rows()) {
            assertThat(rows.next().orElseThrow().values("title"))
                    .containsExactly("Отчёт о мигрантах");
        }
    }

    private List<Row> csv(String text, String delimiter) throws IOException {
        var lines = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            lines.append(c == ',' && !quoted ? delimiter : Character.toString(c));
        }
        return rows("a.csv", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,EFBBBF",
        "UTF-16LE,FFFE",
        "UTF-16BE,FEFF",
        "UTF-16LE,''",
        "UTF-16BE,''"
    })
    void encodingsAreRecognised(String encoding, String mark) throws IOException {
        var text =
                "title,place\nÉvaluation finale – مراجعة,Niger\n"
                        .getBytes(Charset.forName(encoding));
        var marked = java.util.HexFormat.of().parseHex(mark);
        var bytes = java.util.Arrays.copyOf(marked, marked.length + text.length);
        System.arraycopy(text, 0, bytes, marked.length, text.length);

        assertThat(rows("a.csv", bytes).getFirst().values("title"))
                .containsExactly("Évaluation finale – مراجعة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "UTF-8 ! sep=; ! ;",
                "UTF-8 ! SEP=^ ! ^",
                "UTF-8 ! \"sep=|\" ! |",
                "windows-1252 ! sep=\\t ! ``",
                "UTF-16LE ! \ufeffsep=, ! ,"
            })
    void theFirstLineThatExcelWritesNamesTheDelimiter(String encoding, String line, String sign)
            throws IOException {
        var delimiter = sign.isEmpty() ? "\t" : sign;
        var text = line + "\r\ntitle,place\r\nÉvaluation: une étude,Niger\r\n";
        var bytes = text.replace("e,", "e" + delimiter).getBytes(Charset.forName(encoding));

        assertThat(rows("a.csv", bytes))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(1);
                    assertThat(row.values("title")).containsExactly("Évaluation: une étude");
                    assertThat(row.values("place")).containsExactly("Niger");
                });
    }

    @Test
    void lettersOfWindowsAreReadWhereAFileIsNotUtf8() throws IOException {
        var bytes = "title;n\n“Señales” – évaluation;1\n".getBytes(Charset.forName("windows-1252"));

        assertThat(rows("a.csv", bytes).getFirst().values("title"))
                .containsExactly("“Señales” – évaluation");
    }

    @ParameterizedTest
    @CsvSource({
        "Report ——— annexes of the study",
        "“É…” oui",
        "€€€ million",
        "‘…’ and “…”",
        "Naïve ………"
    })
    void signsOfWindowsInARowAreNoLettersOfAnotherScript(String title) throws IOException {
        var bytes =
                ("title;n\n" + title + ";1\nProtéger;2\n")
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(rows("a.csv", bytes).getFirst().values("title")).containsExactly(title);
    }

    @Test
    void whatCannotBeWrittenInAnEncodingIsNotReadInIt() {
        var bytes =
                "n;title;place\n1;Незаконный ввоз мигрантов;Мексика\n2;Отчёт о контрабанде людей;Ливия\n"
                        .getBytes(Charset.forName("KOI8-R"));

        assertThatThrownBy(() -> rows("a.csv", bytes))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("encoding cannot be told");
    }

    @Test
    void aValueInQuotesMayHaveLinesAndQuotes() throws IOException {
        var rows = rows("a.csv", "title,n\n\"One\nTwo \"\"three\"\"\",4\n\nFive,6\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().values("title")).containsExactly("One\nTwo \"three\"");
    }

    @Test
    void aRowWithMoreOrFewerValuesThanFieldsSaysSo() throws IOException {
        var rows = rows("a.csv", "title,year\nOne\nTwo,2,3\nThree,4\n");

        assertThat(rows)
                .extracting(Row::problem)
                .containsExactly(
                        "1 values where the first row names 2 fields",
                        "3 values where the first row names 2 fields",
                        null);
    }

    @Test
    void aJsonArrayAndJsonLinesGiveTheSameRecords() throws IOException {
        var array =
                rows(
                        "a.json",
                        "[{\"title\": \"One\", \"n\": 1}, {\"title\": \"Two\", \"n\": 2.5}]");
        var lines =
                rows(
                        "a.jsonl",
                        "{\"title\": \"One\", \"n\": 1}\n{\"title\": \"Two\", \"n\": 2.5}\n");

        assertThat(lines).isEqualTo(array).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "nan",
                "NAN",
                "Infinity",
                "-Infinity",
                "null",
                "\"nan\"",
                "\"NaN\"",
                "\"null\"",
                "\"N/A\"",
                "\"\"",
                "\"  \""
            })
    void whatSaysThatThereIsNoValueIsNone(String written) throws IOException {
        var rows = rows("a.json", "[{\"title\":\"nan nan\",\"n\":" + written + ",\"m\":\"none\"}]");

        assertThat(rows.getFirst().values("n")).isEmpty();
        assertThat(rows.getFirst().values("title")).containsExactly("nan nan");
        assertThat(rows.getFirst().values("m")).containsExactly("none");
    }

    @Test
    void bareNumbersAreFoundAtEveryPlaceOfTheBuffer() throws IOException {
        for (int before = 3_990; before < 4_010; before++) {
            var rows =
                    rows(
                            "a.json",
                            "[{\"t\":\"%s\",\"n\":nan,\"x\":null,\"y\":true,\"z\":\"nan\\\"nan\"}]"
                                    .formatted("-".repeat(before)));
            assertThat(rows.getFirst().values("n")).isEmpty();
            assertThat(rows.getFirst().values("y")).containsExactly("true");
            assertThat(rows.getFirst().values("z")).containsExactly("nan\"nan");
        }
    }

    @Test
    void fieldsInGroupsAreFoundByTheirPath() throws IOException {
        var row =
                rows(
                                "a.json",
                                """
                                [{"meta": {"Title": "One", "Places": ["Chad", "Mali"]},
                                  "docs": [{"url": "https://a.test/1", "desc": "x"}, {"url": "https://a.test/2"}],
                                  "title.en": "Whole"}]
                                """)
                        .getFirst();

        assertThat(row.values("meta.Title")).containsExactly("One");
        assertThat(row.values("meta.Places")).containsExactly("Chad", "Mali");
        assertThat(row.values("docs[].url")).hasSize(2);
        assertThat(row.aligned("docs[].desc")).containsExactly("x", "");
        assertThat(row.values("title.en")).containsExactly("Whole");
        assertThat(row.values("meta.Other")).isEmpty();
        assertThat(row.paths())
                .containsExactlyInAnyOrder(
                        "meta.Title", "meta.Places", "docs[].url", "docs[].desc", "title.en");
    }

    @Test
    void whatNoDatabaseTakesIsTakenOutOfTexts() throws IOException {
        var row = rows("a.json", "[{\"t\":\"a\\u0000b\\ud800c\\u0007😀\"}]").getFirst();

        assertThat(row.values("t")).containsExactly("ab\uFFFDc😀");
    }

    private List<Row> rows(String name, String text) throws IOException {
        return rows(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> rows(String name, byte[] bytes) throws IOException {
        var read = new ArrayList<Row>();
        var path = Files.write(folder.resolve(name), bytes);
        try (var rows = SourceFile.of(path, FileForm.UNSAID).rows()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(row.get());
            }
        }
        return read;
    }
}
