/** The API documents as a stranger meets them: what the rules of others say of them, and what can be made of them. */
@NullMarked
package vn.ntm.api;

import org.jspecify.annotations.NullMarked;
