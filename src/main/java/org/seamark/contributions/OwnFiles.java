package org.seamark.contributions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seamark.accounts.AccountClosed;
import org.seamark.accounts.PersonalData;
import org.seamark.files.BroughtFiles;
import org.seamark.files.StoredFile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The files that a member brought, whether or not they belong to something. */
@Component
class OwnFiles implements PersonalData {

    private final BroughtFiles files;

    OwnFiles(BroughtFiles files) {
        this.files = files;
    }

    @Override
    public String part() {
        return "files";
    }

    @Override
    public List<Map<String, String>> of(UUID account) {
        return files.of(account).stream().map(OwnFiles::told).toList();
    }

    private static Map<String, String> told(StoredFile file) {
        return Map.of(
                "id", file.id().toString(),
                "name", file.name().text(),
                "type", file.type().mediaType(),
                "bytes", Long.toString(file.bytes()),
                "stored", file.stored().toString(),
                "address", file.address());
    }

    /** What was never handed in was theirs alone, and goes. */
    @ApplicationModuleListener
    void on(AccountClosed event) {
        files.forget(event.account());
    }
}
