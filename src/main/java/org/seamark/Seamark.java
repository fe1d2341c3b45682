package org.seamark;

import org.seamark.operations.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Seamark, an open platform against the smuggling of migrants and for the people smuggled. */
@SpringBootApplication
@Modulithic(systemName = "Seamark")
public class Seamark {

    public static void main(String[] arguments) {
        int code = Commands.run(Seamark.class, arguments);
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }
}
