package org.seamark.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says that values of a type stand as {@code jsonb} in one column; a module declares it as a bean.
 */
public record JsonColumn<T>(Class<T> type) {

    List<GenericConverter> converters(JsonMapper json) {
        return List.of(new Writing<>(type, json), new Reading<>(type, json));
    }

    @WritingConverter
    private record Writing<T>(Class<T> type, JsonMapper json) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, PGobject.class));
        }

        @Override
        public Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            try {
                var column = new PGobject();
                column.setType("jsonb");
                column.setValue(json.writeValueAsString(value));
                return column;
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @ReadingConverter
    private record Reading<T>(Class<T> type, JsonMapper json) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(PGobject.class, type));
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object column, TypeDescriptor from, TypeDescriptor to) {
            return column instanceof PGobject object && object.getValue() != null
                    ? json.readValue(object.getValue(), type)
                    : null;
        }
    }
}
