package org.seamark.library.load;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The records of a JSON file: the objects of one array, or one object after the other. */
final class JsonRows implements Rows {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST)
                                    .maxNestingDepth(64)
                                    .build())
                    .build();

    /** What a value takes beside its letters. */
    private static final int EACH = 32;

    private final String file;
    private final JsonParser json;
    private boolean started;
    private boolean array;
    private boolean finished;
    private long number;
    private long length;

    JsonRows(String file, Reader text) {
        this.file = file;
        this.json = JSON.createParser(ObjectReadContext.empty(), new BareNumbers(text));
    }

    @Override
    public Optional<Row> next() {
        if (finished) {
            return Optional.empty();
        }
        try {
            var token = json.nextToken();
            if (!started) {
                started = true;
                array = token == JsonToken.START_ARRAY;
                token = array ? json.nextToken() : token;
            }
            if (token == null && array) {
                throw endsEarly();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return end(token);
            }
            number++;
            if (token != JsonToken.START_OBJECT) {
                throw new ImportRefused(
                        "Record %d of %s is not an object.".formatted(number, file));
            }
            length = 0;
            return Optional.of(new Row(number, object(), null));
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private Optional<Row> end(JsonToken last) {
        finished = true;
        if (last != null && json.nextToken() != null) {
            throw new ImportRefused("%s goes on after the end of its array.".formatted(file));
        }
        return Optional.empty();
    }

    private Map<String, Object> object() {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            weigh(name.length());
            json.nextToken();
            fields.put(name, value());
        }
        return fields;
    }

    private Object value() {
        weigh(0);
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> Clean.text(measured(json.getString()));
            case VALUE_NULL, VALUE_NUMBER_FLOAT -> json.isNaN() ? "" : number();
            case VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE -> measured(json.getString());
            case null, default -> throw endsEarly();
        };
    }

    private String number() {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : measured(json.getString());
    }

    private List<Object> array() {
        var items = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private String measured(String value) {
        weigh(value.length());
        return value;
    }

    private void weigh(int letters) {
        length += letters + EACH;
        if (length > LONGEST) {
            throw tooLong();
        }
    }

    private ImportRefused tooLong() {
        return new ImportRefused(
                "Record %d of %s is longer than %d megabytes or has far too many values."
                        .formatted(Math.max(number, 1), file, LONGEST >> 20));
    }

    private ImportRefused endsEarly() {
        return new ImportRefused(
                number == 0
                        ? file + " ends before its first record."
                        : "%s ends in the middle of its records, at record %d."
                                .formatted(file, number));
    }

    private ImportRefused broken(JacksonException e) {
        if (e.getOriginalMessage().contains("end-of-input")) {
            return endsEarly();
        }
        return switch (e) {
            case StreamConstraintsException limits -> tooLong();
            case JacksonIOException io ->
                    Damage.of(file, number, io.getCause() == null ? io : io.getCause());
            default ->
                    new ImportRefused(
                            "%s is not JSON at record %d (line %d, column %d)."
                                    .formatted(
                                            file,
                                            Math.max(number, 1),
                                            e.getLocation().getLineNr(),
                                            e.getLocation().getColumnNr()),
                            e);
        };
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
