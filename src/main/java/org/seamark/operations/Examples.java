package org.seamark.operations;

/** How each command is used; the texts under {@code --help}. */
final class Examples {

    private static final String HEADING = "%nExamples:%n";

    static final String ALL =
            HEADING
                    + "  seamark serve                                 pages on http://localhost:8080/%n"
                    + "  seamark import library FILE.csv --dry-run     what would come in%n"
                    + "  seamark backup hub.zip                        all of it, while it serves%n"
                    + "  seamark doctor                                what is wrong and how to mend it%n"
                    + "%n"
                    + "./seamark test and ./seamark bench, of the sources, test and measure Seamark.";

    static final String SERVE =
            HEADING
                    + "  seamark serve%n"
                    + "  seamark serve --port 9000 --data /srv/seamark%n"
                    + "  SEAMARK_ADDRESS=https://hub.example.org seamark serve%n"
                    + "  seamark serve --server.address=127.0.0.1      on this machine alone%n"
                    + "%n"
                    + "Unless --server.address names one, it is reached on every interface of the machine.";

    static final String ADMIN_CREATE =
            HEADING
                    + "  seamark admin create amina@example.org%n"
                    + "  SEAMARK_ADDRESS=https://hub.example.org seamark admin create amina@example.org";

    static final String ADMIN_INVITE =
            HEADING
                    + "  seamark admin invite amina@example.org%n"
                    + "  seamark admin invite amina@example.org --role editor --role reviewer --until 2027-12-31%n"
                    + "  seamark admin invite amina@example.org --language fr";

    static final String ADMIN_LINK =
            HEADING
                    + "  seamark admin link amina@example.org%n"
                    + "  SEAMARK_ADDRESS=https://hub.example.org seamark admin link amina@example.org";

    static final String IMPORT_LIBRARY =
            HEADING
                    + "  seamark import library evaluations.json --dry-run%n"
                    + "  seamark import library list.csv --mapping my-mapping.yaml%n"
                    + "  seamark import library list.csv --publisher \"IOM\"%n"
                    + "  seamark import library other.csv --source other-office";

    static final String IMPORT_THESAURUS =
            HEADING
                    + "  seamark import thesaurus unbis.tsv%n"
                    + "  seamark import thesaurus eurovoc.rdf --name eurovoc --dry-run";

    static final String EXPORT =
            HEADING
                    + "  seamark export library all.csv%n"
                    + "  seamark export library all.jsonl --language fr --force%n"
                    + "  seamark export events events.json%n"
                    + "  seamark export catalogue all.zip";

    static final String IMPORT_CATALOGUE =
            HEADING
                    + "  seamark import catalogue all.zip%n"
                    + "  seamark import catalogue all.zip --data /srv/new";

    static final String IMPORT_SAF =
            HEADING
                    + "  seamark import saf items.zip --dry-run%n"
                    + "  seamark import saf export-folder --source archive-of-nowhere --mapping my-mapping.yaml";

    static final String HARVEST =
            HEADING
                    + "  seamark harvest add https://repository.example.org/oai --name example%n"
                    + "  seamark harvest add https://dspace.example.org/oai/request --prefix dim --mapping dspace%n"
                    + "  seamark harvest run example%n"
                    + "  seamark harvest run --all";

    static final String BACKUP =
            HEADING
                    + "  seamark backup hub.zip%n"
                    + "  seamark backup --data /srv/seamark /var/backups/hub.zip";

    static final String RESTORE =
            HEADING
                    + "  seamark restore hub.zip --data /srv/new%n"
                    + "  seamark serve --data /srv/new";

    static final String REINDEX =
            HEADING + "  seamark reindex%n" + "  seamark reindex --data /srv/seamark";

    static final String DOCTOR =
            HEADING + "  seamark doctor%n" + "  seamark doctor --data /srv/seamark";

    private Examples() {}
}
