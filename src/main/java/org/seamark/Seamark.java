package org.seamark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Seamark, an open platform against the smuggling of migrants and for the people smuggled. */
@SpringBootApplication
@Modulithic(systemName = "Seamark")
public class Seamark {

    public static void main(String[] arguments) {
        SpringApplication.run(Seamark.class, arguments);
    }
}
