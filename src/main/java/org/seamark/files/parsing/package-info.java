/** What runs in the process apart: the parsers of foreign formats, which the server never loads. */
@NullMarked
package org.seamark.files.parsing;

import org.jspecify.annotations.NullMarked;
