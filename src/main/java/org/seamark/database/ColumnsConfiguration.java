package org.seamark.database;

import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import tools.jackson.databind.json.JsonMapper;

/** Teaches Spring Data the columns that hold JSON. */
@Configuration(proxyBeanMethods = false)
class ColumnsConfiguration {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(
            JdbcDialect dialect, ObjectProvider<JsonColumn<?>> columns, JsonMapper json) {
        var converters = new ArrayList<Object>();
        columns.forEach(column -> converters.addAll(column.converters(json)));
        return JdbcCustomConversions.of(dialect, converters);
    }
}
