package dev.assay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.pack.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int LARGEST = 130;
    private static final Digest FOREIGN = Digest.of("foreign");

    /** Leaves and roots of the reference tests of Certificate Transparency. */
    private static final List<String> LEAVES = List.of(
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theRootsAreThoseOfCertificateTransparency() {
        var leaves = LEAVES.stream()
                .map(leaf -> MerkleTree.leaf(HexFormat.of().parseHex(leaf)))
                .toList();

        assertThat(IntStream.rangeClosed(1, leaves.size())
                        .mapToObj(size -> new Grown(leaves.subList(0, size)).head().root().value()))
                .containsExactlyElementsOf(ROOTS.stream().map(root -> "sha256:" + root).toList());
        assertThat(Frontier.EMPTY.head().root()).isEqualTo(Digest.of(""));
    }

    @Test
    void theRootOfTheFrontierIsThatOfTheTreeAndOfAllLeavesOneByOne() {
        for (var size = 1; size <= LARGEST; size++) {
            var grown = grown(size);

            assertThat(grown.head()).isEqualTo(grown.tree(size).head());
            assertThat(grown.head().root()).isEqualTo(plainRoot(leaves(size)));
        }
    }

    @Test
    void everyEntryIsProvedToBeInAndNoForgedProofIsAccepted() {
        for (var size = 1; size <= LARGEST; size++) {
            var grown = grown(size);
            var head = grown.head();
            for (var index = 0; index < size; index++) {
                var path = grown.tree(size).inclusion(index);
                var leaf = leaf(index);

                assertThat(MerkleProof.includes(head, index, leaf, path)).isTrue();
                assertThat(MerkleProof.includes(head, index, FOREIGN, path)).isFalse();
                assertThat(MerkleProof.includes(new TreeHead(size, FOREIGN), index, leaf, path)).isFalse();
                assertThat(MerkleProof.includes(head, index + 1, leaf, path)).isFalse();
                assertThat(MerkleProof.includes(head, index - 1, leaf, path)).isFalse();
                for (var forged : forged(path)) {
                    assertThat(MerkleProof.includes(head, index, leaf, forged)).isFalse();
                }
            }
        }
    }

    @Test
    void everyOlderLedgerIsProvedToBeTheBeginningAndNoForgedProofIsAccepted() {
        var grown = grown(LARGEST);
        for (var to = 1; to <= LARGEST; to++) {
            var newer = grown.tree(to).head();
            for (var from = 0; from <= to; from++) {
                var older = grown.tree(from).head();
                var path = grown.tree(to).consistency(from);

                assertThat(MerkleProof.extendsTo(older, newer, path)).isTrue();
                assertThat(MerkleProof.extendsTo(new TreeHead(from, FOREIGN), newer, path)).isFalse();
                if (from > 0) {
                    assertThat(MerkleProof.extendsTo(older, new TreeHead(to, FOREIGN), path)).isFalse();
                }
                for (var forged : forged(path)) {
                    assertThat(MerkleProof.extendsTo(older, newer, forged)).isFalse();
                }
            }
        }
    }

    @Test
    void aLedgerThatWasRewrittenDoesNotExtendTheOlderOne() {
        var rewritten = new ArrayList<>(leaves(40));
        rewritten.set(3, FOREIGN);
        var forged = new Grown(rewritten);

        for (var from = 4; from < 40; from++) {
            var path = forged.tree(40).consistency(from);

            assertThat(MerkleProof.extendsTo(grown(from).head(), forged.head(), path)).isFalse();
        }
    }

    @Test
    void whatTheTreeDoesNotHaveHasNoProof() {
        var tree = grown(5).tree(5);

        assertThatThrownBy(() -> tree.inclusion(5)).hasMessageContaining("5 entries has no entry 5");
        assertThatThrownBy(() -> tree.consistency(6)).hasMessageContaining("does not begin with 6");
    }

    /** The proof with a step changed, left out, or added. */
    private static List<List<Digest>> forged(List<Digest> path) {
        var forged = new ArrayList<List<Digest>>();
        for (var step = 0; step < path.size(); step++) {
            var changed = new ArrayList<>(path);
            changed.set(step, FOREIGN);
            forged.add(changed);
            var shorter = new ArrayList<>(path);
            shorter.remove(step);
            forged.add(shorter);
        }
        var longer = new ArrayList<>(path);
        longer.add(FOREIGN);
        forged.add(longer);
        return forged;
    }

    private static Digest plainRoot(List<Digest> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var middle = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.node(
                plainRoot(leaves.subList(0, middle)), plainRoot(leaves.subList(middle, leaves.size())));
    }

    private static Grown grown(int size) {
        return new Grown(leaves(size));
    }

    private static List<Digest> leaves(int size) {
        return IntStream.range(0, size).mapToObj(MerkleTreeTest::leaf).toList();
    }

    private static Digest leaf(int index) {
        return MerkleTree.leaf(("entry " + index).getBytes(StandardCharsets.UTF_8));
    }
}
