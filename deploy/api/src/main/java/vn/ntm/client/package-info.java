/** The four APIs at one gateway as a program in Java calls them; a package each has what is generated from its document. */
@NullMarked
package vn.ntm.client;

import org.jspecify.annotations.NullMarked;
