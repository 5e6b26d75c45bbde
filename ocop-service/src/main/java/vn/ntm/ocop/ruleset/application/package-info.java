/** How rule sets come on file, are published and are asked for. */
@NullMarked
package vn.ntm.ocop.ruleset.application;

import org.jspecify.annotations.NullMarked;
