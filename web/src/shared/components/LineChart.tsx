import { LineChart as Line } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register, type ComposeOption } from "echarts/core";
import type { LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, TooltipComponentOption } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { useMode } from "../theme/mode";
import { numberFamily, palettes } from "../theme/tokens";

register([Line, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

type Option = ComposeOption<LineSeriesOption | GridComponentOption | TooltipComponentOption>;

export interface ChartPoint {
  label: string;
  /** Position on the axis only; what people read is `shown`. */
  value: number;
  shown: string;
}

interface LineChartProps {
  points: ChartPoint[];
  /** Says in words what the picture shows, for those who cannot see it. */
  description: string;
  height?: number;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A calm area line. ECharts and this file are one lazily loaded chunk. */
export default function LineChart({ points, description, height = 220 }: LineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const { mode } = useMode();
  useEffect(() => {
    if (!box.current) return;
    const palette = palettes[mode];
    const chart = init(box.current, null, { renderer: "svg" });
    const option: Option = {
      animationDuration: 400,
      grid: { left: 4, right: 10, top: 12, bottom: 26 },
      aria: { enabled: true, label: { description } },
      tooltip: {
        trigger: "axis",
        backgroundColor: palette.raised,
        borderColor: palette.line,
        textStyle: { color: palette.text, fontFamily: numberFamily },
        formatter: (parameters) => {
          const index = (Array.isArray(parameters) ? parameters[0] : parameters)?.dataIndex ?? 0;
          const point = points[index];
          return point ? `${escapeHtml(point.label)}<br/><b>${escapeHtml(point.shown)}</b>` : "";
        },
      },
      xAxis: {
        type: "category",
        boundaryGap: false,
        data: points.map((point) => point.label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: palette.textMuted, hideOverlap: true, alignMinLabel: "left", alignMaxLabel: "right", showMinLabel: true, showMaxLabel: true },
      },
      yAxis: { type: "value", scale: true, axisLabel: { show: false }, splitLine: { lineStyle: { color: palette.line, type: "dashed" } }, splitNumber: 3 },
      series: [
        {
          type: "line",
          data: points.map((point) => point.value),
          showSymbol: points.length === 1,
          symbolSize: 8,
          smooth: 0.25,
          lineStyle: { width: 3, color: palette.brand },
          itemStyle: { color: palette.brand },
          areaStyle: {
            color: { type: "linear", x: 0, y: 0, x2: 0, y2: 1, colorStops: [{ offset: 0, color: `${palette.brand}44` }, { offset: 1, color: `${palette.brand}00` }] },
          },
        },
      ],
    };
    chart.setOption(option);
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [points, description, mode]);
  return <div ref={box} role="img" aria-label={description} style={{ width: "100%", height }} />;
}
