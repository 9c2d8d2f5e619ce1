package dev.assay.proof;
import dev.assay.testkit.TestKinds;
import dev.assay.rule.Rule;
import java.util.*;
public class Scratch {
  static int bad = 0;
  public static void main(String[] a) {
    var k = TestKinds.KINDS;
    var kinds = java.util.List.of("Node","Node","Link","Link","Note").stream().map(k::byDrlName).toList();
    var g = new RuleGenerator(new Dice(Long.parseLong(a[0])), k, kinds, new SmallDomain(k));
    int n = Integer.parseInt(a[1]);
    for (int i = 0; i < n; i += 200) {
      var rules = g.requirements(200);
      long t = java.lang.System.nanoTime();
      attempt(rules);
      java.lang.System.out.println((java.lang.System.nanoTime()-t)/1000000 + " ms");
    }
    java.lang.System.out.println(bad + " of " + n);
  }
  static void attempt(List<Rule> rules) {
    try { new StockOracle(TestKinds.KINDS, rules, java.util.Map.of()); }
    catch (Throwable e) { 
      if (rules.size() == 1) { bad++; java.lang.System.out.println("BAD " + e + "\n" + rules.get(0).text()); return; }
      attempt(rules.subList(0, rules.size()/2)); attempt(rules.subList(rules.size()/2, rules.size()));
    }
  }
}
