/** The pages of statements. */
@NullMarked
package org.seamark.statements.web;

import org.jspecify.annotations.NullMarked;
