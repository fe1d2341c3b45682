package org.seamark.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.seamark.kernel.Language;
import org.seamark.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the messages and the vocabularies that Seamark ships. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    private final PathMatchingResourcePatternResolver resources =
            new PathMatchingResourcePatternResolver();

    @Bean
    java.time.Clock clock() {
        return java.time.Clock.systemUTC();
    }

    @Bean
    Texts texts(@Value("${seamark.data:data}") Path data) throws IOException {
        var own = new OwnLabels(data.resolve("vocabulary"));
        var patterns = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var texts = new HashMap<String, String>();
            for (var file : resources.getResources(pattern(language))) {
                read(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
            own.replaceIn(texts, language);
            patterns.put(language, texts);
        }
        return new Texts(patterns);
    }

    @Bean
    Countries countries(Texts texts) throws IOException {
        var countries =
                rows("countries.csv").stream()
                        .map(row ->
                                new Country(
                                        row[0],
                                        row[1],
                                        row[2].isEmpty() ? null : row[2],
                                        Region.require(row[3]),
                                        Country.Membership.valueOf(row[4].toUpperCase(Locale.ROOT)),
                                        "yes".equals(row[5])))
                        .toList();
        var aliases = new HashMap<String, String>();
        for (var row : rows("country-aliases.csv")) {
            aliases.put(row[0], row[1]);
        }
        return new Countries(countries, aliases, texts);
    }

    private static String pattern(Language language) {
        return "classpath*:messages/*_" + language.code() + ".properties";
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private List<String[]> rows(String name) throws IOException {
        var rows = new ArrayList<String[]>();
        var file = resources.getResource("classpath:vocabulary/" + name);
        try (var csv =
                de.siegmar.fastcsv.reader.CsvReader.builder()
                        .ofCsvRecord(
                                new InputStreamReader(
                                        file.getInputStream(), StandardCharsets.UTF_8))) {
            for (var row : csv) {
                if (row.getStartingLineNumber() > 1) {
                    rows.add(row.getFields().toArray(String[]::new));
                }
            }
        }
        return rows;
    }
}
