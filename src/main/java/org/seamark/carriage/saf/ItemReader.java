package org.seamark.carriage.saf;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the folder of an item; nothing outside of it, whatever its list of contents says. */
public final class ItemReader {

    /** The prefix of handles that DSpace gives where it has none of its own. */
    private static final String UNREGISTERED = "123456789/";

    private static final Pattern REGISTERED = Pattern.compile("^-r\\s.*");

    /** The group of DSpace that everybody is in. */
    private static final Pattern FOR_ALL =
            Pattern.compile("permissions:\\s*-r\\s+'?Anonymous'?", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final List<String> remarks = new ArrayList<>();

    private ItemReader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads one.
     *
     * @throws UnreadableItem where it has no metadata that can be read, or reaches out of its
     *     folder
     */
    public static Item read(Path folder) throws IOException, UnreadableItem {
        return new ItemReader(folder).read();
    }

    private Item read() throws IOException, UnreadableItem {
        var archive = folder.toAbsolutePath().getParent();
        if (archive != null && !folder.toRealPath().startsWith(archive.toRealPath())) {
            throw new UnreadableItem("its folder is a link to another place");
        }
        var metadata = new Metadata();
        metadata.read(folder.resolve("dublin_core.xml"));
        try (var further = Files.newDirectoryStream(folder, "metadata_*.xml")) {
            var all = new ArrayList<Path>();
            further.forEach(all::add);
            all.sort(null);
            for (var file : all) {
                metadata.read(file);
            }
        }
        var fields = new LinkedHashMap<String, Object>(metadata.fields());
        var name = folder.getFileName().toString().replaceAll("/+$", "");
        var handle = lines("handle").stream().findFirst().orElse("").strip();
        var key = handle.isEmpty() ? name : handle;
        fields.put("header.identifier", key);
        boolean known = !handle.isEmpty() && !handle.startsWith(UNREGISTERED);
        return new Item(key, known, fields, files(), List.copyOf(remarks));
    }

    private List<Item.ItemFile> files() throws IOException, UnreadableItem {
        var files = new ArrayList<Item.ItemFile>();
        for (var line : lines("contents")) {
            var parts = Arrays.stream(line.strip().split("\t")).map(String::strip).toList();
            var name = parts.getFirst();
            if (name.isEmpty() || !isForReaders(parts)) {
                continue;
            }
            if (isRestricted(parts)) {
                remarks.add("a file that is not for everybody there was left out: " + name);
                continue;
            }
            if (REGISTERED.matcher(line).matches()) {
                remarks.add("a file that lies elsewhere was left out: " + name);
                continue;
            }
            var path = inside(name);
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && path.toRealPath().startsWith(folder.toRealPath())) {
                files.add(new Item.ItemFile(path, path.getFileName().toString()));
            } else {
                remarks.add("a file that it names is not there: " + name);
            }
        }
        return files;
    }

    /** DSpace keeps licences, texts and pictures of its own making in other bundles. */
    private static boolean isForReaders(List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith("bundle:"))
                .allMatch(part -> part.equals("bundle:ORIGINAL"));
    }

    /** DSpace lets only members of a group read it; whom that would be here, nobody can say. */
    private static boolean isRestricted(List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith("permissions:"))
                .anyMatch(part -> !FOR_ALL.matcher(part).matches());
    }

    private Path inside(String name) throws UnreadableItem {
        var parts = Arrays.asList(name.split("/", -1));
        if (name.startsWith("/") || name.contains("\\") || parts.contains("..")) {
            throw new UnreadableItem("it names a file outside of its folder: " + name);
        }
        try {
            return folder.resolve(name);
        } catch (InvalidPathException noName) {
            throw new UnreadableItem("it names a file that this system has no name for: " + name);
        }
    }

    private List<String> lines(String name) throws IOException, UnreadableItem {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.limit(10_000).toList();
        } catch (java.io.UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof MalformedInputException) {
                throw new UnreadableItem(name + " is not text in UTF-8");
            }
            throw unreadable;
        }
    }
}
