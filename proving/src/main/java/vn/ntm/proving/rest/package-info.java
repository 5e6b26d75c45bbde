/** The answers that everyone gives alike who signs: tokens, pictures, pages, lists and keys. */
@NullMarked
package vn.ntm.proving.rest;

import org.jspecify.annotations.NullMarked;
