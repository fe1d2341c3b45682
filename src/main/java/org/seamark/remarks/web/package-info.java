/** The pages of remarks: where readers leave them, and where editors answer. */
@NullMarked
package org.seamark.remarks.web;

import org.jspecify.annotations.NullMarked;
