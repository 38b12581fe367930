package org.rawi.cli.eval;

import java.util.Map;
import java.util.Stack;
import org.rawi.formats.score.Layer;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Lets {@code --errors GOLD_DIR} mean all layers: only a layer's name, or what follows {@code =}, is its value. */
final class LayerOrAll implements IParameterPreprocessor {

    static final String ALL = "all";

    @Override
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean attached = "=".equals(info.get("separator"));
        boolean isLayer = !args.isEmpty() && Layer.of(args.peek()).isPresent();
        if (attached || isLayer) {
            return false;
        }
        option.setValue(ALL);
        return true;
    }
}
