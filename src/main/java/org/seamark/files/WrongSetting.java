package org.seamark.files;

/** A setting that cannot be meant, said so that whoever set it can mend it. */
final class WrongSetting extends RuntimeException {

    WrongSetting(String sentence) {
        super(sentence);
    }
}
