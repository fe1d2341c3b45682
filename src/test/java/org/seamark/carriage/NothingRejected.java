package org.seamark.carriage;

import java.util.List;
import org.seamark.library.load.Remark;

/** Hears how an import goes on, and fails where something is not taken. */
final class NothingRejected implements Unpacking.Listener {

    @Override
    public void checked(int files) {}

    @Override
    public void begins(long records) {}

    @Override
    public void done(int records) {}

    @Override
    public void rejected(List<Remark> rejections) {
        throw new AssertionError(rejections);
    }
}
