/** Passwords, the signing key and ready tokens, made on this machine and readable by their owner only. */
@NullMarked
package vn.ntm.local.access;

import org.jspecify.annotations.NullMarked;
