/** Stored files in a bucket of S3, or of what speaks like it. */
@NullMarked
@NamedInterface("s3")
package org.seamark.files.s3;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
