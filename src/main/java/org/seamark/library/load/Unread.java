package org.seamark.library.load;

/** A text in what is not read, as is seen at once; the message goes on after the file’s name. */
final class Unread extends RuntimeException {

    Unread(String why) {
        super(why);
    }
}
