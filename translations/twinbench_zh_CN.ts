<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation>%1 个未知量</translation>
    </message>
    <message>
        <source>%1, %2, up to %3 of memory</source>
        <translation>%1，%2，最多占用 %3 内存</translation>
    </message>
    <message>
        <source>%1 studies are to be run</source>
        <translation>需运行 %1 个算例</translation>
    </message>
    <message>
        <source>%1 shape is to be meshed first</source>
        <translation>需先划分 %1 个形状的网格</translation>
    </message>
    <message>
        <source>%1 shapes are to be meshed first</source>
        <translation>需先划分 %1 个形状的网格</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Memory: %1 (%2 are free)</source>
        <translation>内存：%1（可用 %2）</translation>
    </message>
    <message>
        <source>In the project file: %1</source>
        <translation>项目文件占用：%1</translation>
    </message>
    <message>
        <source>From %1 earlier run on this machine</source>
        <translation>依据本机此前 %1 次运行</translation>
    </message>
    <message>
        <source>From %1 earlier runs on this machine</source>
        <translation>依据本机此前 %1 次运行</translation>
    </message>
    <message>
        <source>A guess: no such study was run on this machine yet</source>
        <translation>粗略估计：本机尚未运行过此类算例</translation>
    </message>
</context>
<context>
    <name>MaterialCategory</name>
    <message>
        <source>Aluminium</source>
        <translation>铝</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>电芯</translation>
    </message>
    <message>
        <source>Copper and brass</source>
        <translation>铜和黄铜</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>电子材料</translation>
    </message>
    <message>
        <source>Fluids at rest</source>
        <translation>静止流体</translation>
    </message>
    <message>
        <source>Insulation</source>
        <translation>绝缘与隔热</translation>
    </message>
    <message>
        <source>Magnets and laminations</source>
        <translation>磁体和叠片</translation>
    </message>
    <message>
        <source>Plastics and rubber</source>
        <translation>塑料和橡胶</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>钢</translation>
    </message>
    <message>
        <source>Thermal interface</source>
        <translation>导热界面材料</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <translation>%1（%2）至 %3（%4）</translation>
    </message>
    <message>
        <source>usable from %1 to %2</source>
        <translation>适用范围 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>MeshNote</name>
    <message>
        <source>%1 part meshed</source>
        <translation>已划分 %1 个零件的网格</translation>
    </message>
    <message>
        <source>%1 parts meshed</source>
        <translation>已划分 %1 个零件的网格</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 个单元</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 part with poor elements</source>
        <translation>%1 个零件含质量差的单元</translation>
    </message>
    <message>
        <source>%1 parts with poor elements</source>
        <translation>%1 个零件含质量差的单元</translation>
    </message>
    <message>
        <source>no poor elements</source>
        <translation>无质量差的单元</translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation>%1 个零件无网格</translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation>%1 个零件无网格</translation>
    </message>
    <message>
        <source>Mesh: %1</source>
        <translation>网格：%1</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
</context>
<context>
    <name>PartItems</name>
    <message>
        <source>no solid</source>
        <translation>无实体</translation>
    </message>
    <message>
        <source>Has no solid: shown, but not analysed.</source>
        <translation>没有实体：仅显示，不参与分析。</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>The shape has faults; meshing may fail.</source>
        <translation>形状有缺陷，网格划分可能失败。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>无材料</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Mesh quality</source>
        <translation>网格质量</translation>
    </message>
    <message>
        <source>No meshes yet. Mesh all parts with F7.</source>
        <translation>尚无网格。按 F7 划分所有零件的网格。</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation>建议材料</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Units that results and measures are shown in</source>
        <translation>显示结果和测量值所用的单位</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Filter: a part or a number</source>
        <translation>筛选：零件或数值</translation>
    </message>
    <message>
        <source>Filter: a part or a method</source>
        <translation>筛选：零件或方法</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Import a STEP file</source>
        <translation>导入 STEP 文件</translation>
    </message>
    <message>
        <source>1 part has no material</source>
        <translation>1 个零件没有材料</translation>
    </message>
    <message>
        <source>%1 parts have no material</source>
        <translation>%1 个零件没有材料</translation>
    </message>
    <message>
        <source>Add a study</source>
        <translation>添加算例</translation>
    </message>
    <message>
        <source>%1 acts on nothing</source>
        <translation>%1 没有作用对象</translation>
    </message>
    <message>
        <source>Nothing holds the temperature</source>
        <translation>温度未受约束</translation>
    </message>
    <message>
        <source>Nothing holds the parts</source>
        <translation>零件未受约束</translation>
    </message>
    <message>
        <source>1 part does not mesh</source>
        <translation>1 个零件无法划分网格</translation>
    </message>
    <message>
        <source>%1 parts do not mesh</source>
        <translation>%1 个零件无法划分网格</translation>
    </message>
    <message>
        <source>The study takes no part</source>
        <translation>该研究不包含任何零件</translation>
    </message>
</context>
<context>
    <name>ResultsLoading</name>
    <message>
        <source>STALE: the model has changed since this run</source>
        <translation>已过期：此次运行后模型已更改</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
</context>
<context>
    <name>RunNote</name>
    <message>
        <source>done in %1 s</source>
        <translation>完成，用时 %1 s</translation>
    </message>
    <message>
        <source>not valid, after %1 s</source>
        <translation>结果无效，用时 %1 s</translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation>%1 个未知量</translation>
    </message>
    <message>
        <source>%1 time steps</source>
        <translation>%1 个时间步</translation>
    </message>
    <message>
        <source>%1 iteration</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>balance off by %1 %</source>
        <translation>平衡误差 %1 %</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>无警告</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 条警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 条警告</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>estimated error %1 % on mesh %2 of the way to the target</source>
        <translation>在达到目标过程的第 %2 个网格上，估计误差 %1 %</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV...</source>
        <translation>将表格保存为 CSV(&amp;S)...</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Place {0}</source>
        <translation>放置 {0}</translation>
    </message>
    <message>
        <source>Assign {0} to {1}</source>
        <translation>将 {0} 指定给 {1}</translation>
    </message>
    <message>
        <source>Assign {0} to {1} parts</source>
        <translation>将 {0} 指定给 {1} 个零件</translation>
    </message>
    <message>
        <source>Assign a proposed material</source>
        <translation>指定建议材料</translation>
    </message>
    <message>
        <source>Assign proposed materials to {0} parts</source>
        <translation>为 {0} 个零件指定建议材料</translation>
    </message>
    <message>
        <source>Remove the element size of {0}</source>
        <translation>移除 {0} 的单元尺寸</translation>
    </message>
    <message>
        <source>Set the element size of {0} to {1}</source>
        <translation>将 {0} 的单元尺寸设为 {1}</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>将 {0} 设为 {1}</translation>
    </message>
    <message>
        <source>Inherit {0} in {1}</source>
        <translation>在 {1} 中沿用 {0}</translation>
    </message>
    <message>
        <source>Set {0} to {1} in {2}</source>
        <translation>在 {2} 中将 {0} 设为 {1}</translation>
    </message>
    <message>
        <source>Make {0} a parameter</source>
        <translation>将 {0} 设为参数</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Revert to {0}</source>
        <translation>恢复到 {0}</translation>
    </message>
    <message>
        <source>Build from spec</source>
        <translation>从规格文件构建</translation>
    </message>
    <message>
        <source>Exclude {0}</source>
        <translation>排除 {0}</translation>
    </message>
    <message>
        <source>Include {0}</source>
        <translation>纳入 {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>移除 {0}</translation>
    </message>
    <message>
        <source>Copy {0} from the library</source>
        <translation>从库中复制 {0}</translation>
    </message>
    <message>
        <source>Add scenario {0}</source>
        <translation>添加工况 {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>添加 {0}</translation>
    </message>
    <message>
        <source>Remove scenario {0}</source>
        <translation>移除工况 {0}</translation>
    </message>
    <message>
        <source>Change the target of {0}</source>
        <translation>更改 {0} 的作用对象</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>将 {0} 重命名为 {1}</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>导入 {0}</translation>
    </message>
    <message>
        <source>Build from {0}</source>
        <translation>从 {0} 构建</translation>
    </message>
    <message>
        <source>Keep probes as monitors</source>
        <translation>将探针保存为监测项</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>设置 {1} 的{0}</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} 个零件</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>粘贴 {0}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The stored data ends too early or is damaged.</source>
        <translation>存储的数据不完整或已损坏。</translation>
    </message>
    <message>
        <source>Compute or import it again.</source>
        <translation>请重新计算或重新导入。</translation>
    </message>
    <message>
        <source>The stored data has {0} bytes more than expected.</source>
        <translation>存储的数据比预期多 {0} 字节。</translation>
    </message>
    <message>
        <source>The program cannot be started: {0}.</source>
        <translation>无法启动程序：{0}。</translation>
    </message>
    <message>
        <source>Check that it is installed.</source>
        <translation>请检查是否已安装。</translation>
    </message>
    <message>
        <source>Check its permissions and the memory available.</source>
        <translation>请检查其权限和可用内存。</translation>
    </message>
    <message>
        <source>The first line has no headings.</source>
        <translation>第一行没有列标题。</translation>
    </message>
    <message>
        <source>Write the names of the columns there: Time [s];Loss [W].</source>
        <translation>请在首行写出列名：Time [s];Loss [W]。</translation>
    </message>
    <message>
        <source>No single column of the table is called &apos;{0}&apos;.</source>
        <translation>表格中没有唯一名为“{0}”的列。</translation>
    </message>
    <message>
        <source>Give the name as it stands in the first line.</source>
        <translation>请按第一行中的写法给出列名。</translation>
    </message>
    <message>
        <source>Did you mean &apos;{0}&apos;?</source>
        <translation>您是否想输入“{0}”？</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in line {1} is not a number.</source>
        <translation>第 {1} 行的“{0}”不是数字。</translation>
    </message>
    <message>
        <source>{0} more cells or lines are wrong.</source>
        <translation>另有 {0} 个单元格或行有误。</translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, the first line {2} headings.</source>
        <translation>第 {0} 行有 {1} 个单元格，而首行有 {2} 个列标题。</translation>
    </message>
    <message>
        <source>Put cells that hold the separator into quotes.</source>
        <translation>请将含有分隔符的单元格放入引号中。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>无法读取文件：{0}。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>请检查文件权限和磁盘。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file would be larger than the system allows.</source>
        <translation>文件大小将超过系统允许的上限。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose another folder.</source>
        <translation>请提高上限 (ulimit -f) 或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}.</source>
        <translation>无法写入文件：{0}。</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder.</source>
        <translation>请检查磁盘或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>请先创建该文件夹。</translation>
    </message>
    <message>
        <source>Check the permissions or choose another folder.</source>
        <translation>请检查权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>这是设备，不是文件。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: {0}.</source>
        <translation>无法创建临时文件夹：{0}。</translation>
    </message>
    <message>
        <source>Free some space there or set TMPDIR to another folder.</source>
        <translation>请在该处释放空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a number with a unit.</source>
        <translation>“{0}”不是带单位的数值。</translation>
    </message>
    <message>
        <source>Use a decimal point, as in 0.5 mm.</source>
        <translation>请使用小数点，例如 0.5 mm。</translation>
    </message>
    <message>
        <source>Write a number and a unit, as in 45.1 degC or 5e-3 m.</source>
        <translation>请写数值和单位，例如 45.1 degC 或 5e-3 m。</translation>
    </message>
    <message>
        <source>The number in &apos;{0}&apos; is out of range.</source>
        <translation>“{0}”中的数值超出范围。</translation>
    </message>
    <message>
        <source>Use a magnitude between 1e-307 and 1e307.</source>
        <translation>数值大小应在 1e-307 至 1e307 之间。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is out of range.</source>
        <translation>“{0}”超出范围。</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>请使用较小的数值。</translation>
    </message>
    <message>
        <source>{0} is below absolute zero.</source>
        <translation>{0} 低于绝对零度。</translation>
    </message>
    <message>
        <source>Temperatures start at -273.15 degC (-459.67 degF).</source>
        <translation>温度下限为 -273.15 degC (-459.67 degF)。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a zero of its own and cannot be part of &apos;{1}&apos;.</source>
        <translation>“{0}”有自己的零点，不能用于“{1}”中。</translation>
    </message>
    <message>
        <source>Temperature differences are written with K, as in W/(m*K).</source>
        <translation>温差用 K 表示，例如 W/(m*K)。</translation>
    </message>
    <message>
        <source>Unknown unit &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation>“{1}”中的单位“{0}”未知。</translation>
    </message>
    <message>
        <source>Use units such as mm, degC, W/(m*K) or kg/m^3.</source>
        <translation>请使用 mm、degC、W/(m*K) 或 kg/m^3 等单位。</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; cannot be read at character {1}.</source>
        <translation>无法读取单位“{0}”的第 {1} 个字符。</translation>
    </message>
    <message>
        <source>Write powers with ^, as in m^2.</source>
        <translation>幂用 ^ 表示，例如 m^2。</translation>
    </message>
    <message>
        <source>Join units by *, / and parentheses, as in W/(m^2*K).</source>
        <translation>请用 *、/ 和括号连接单位，例如 W/(m^2*K)。</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; is out of range.</source>
        <translation>单位“{0}”超出范围。</translation>
    </message>
    <message>
        <source>Powers go from -9 to 9.</source>
        <translation>幂次范围为 -9 至 9。</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>缺少单位。</translation>
    </message>
    <message>
        <source>Write a unit such as mm or W/(m*K), or 1 for none.</source>
        <translation>请写单位，例如 mm 或 W/(m*K)；无量纲时写 1。</translation>
    </message>
    <message>
        <source>The stored assembly refers to things that it does not have.</source>
        <translation>存储的装配体引用了不存在的对象。</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>请重新导入文件。</translation>
    </message>
    <message>
        <source>The file holds no solid: nothing can be analysed.</source>
        <translation>文件中没有实体，无法进行分析。</translation>
    </message>
    <message>
        <source>Export the model with its solids.</source>
        <translation>请导出包含实体的模型。</translation>
    </message>
    <message>
        <source>{0} boundary triangles lie on no face and {1} triangles of faces are not on the boundary.</source>
        <translation>{0} 个边界三角形不在任何面上，{1} 个面三角形不在边界上。</translation>
    </message>
    <message>
        <source>{0} of {1} tetrahedra are inverted.</source>
        <translation>{1} 个四面体中有 {0} 个翻转。</translation>
    </message>
    <message>
        <source>Gmsh: {0}</source>
        <translation>Gmsh：{0}</translation>
    </message>
    <message>
        <source>Gmsh&apos;s face {0} of area {1} mm^2 is no face of the part.</source>
        <translation>Gmsh 的面 {0}（面积 {1} mm^2）不属于该零件。</translation>
    </message>
    <message>
        <source>the surface mesh has {0} triangles.</source>
        <translation>面网格有 {0} 个三角形。</translation>
    </message>
    <message>
        <source>no tetrahedra were made.</source>
        <translation>未生成四面体。</translation>
    </message>
    <message>
        <source>unknown error.</source>
        <translation>未知错误。</translation>
    </message>
    <message>
        <source>Healing the solid failed: {0}</source>
        <translation>修复实体失败：{0}</translation>
    </message>
    <message>
        <source>nothing is left of it.</source>
        <translation>修复后没有剩余几何。</translation>
    </message>
    <message>
        <source>The CAD kernel gave up on the shape: {0}</source>
        <translation>CAD 内核无法处理该形状：{0}</translation>
    </message>
    <message>
        <source>Repair the shape in the CAD program and export it again.</source>
        <translation>请在 CAD 程序中修复形状，然后重新导出。</translation>
    </message>
    <message>
        <source>{0} face(s) of the product belong to no solid and were left out.</source>
        <translation>该产品有 {0} 个面不属于任何实体，已被忽略。</translation>
    </message>
    <message>
        <source>Export solids only, or sew the faces.</source>
        <translation>请仅导出实体，或缝合这些面。</translation>
    </message>
    <message>
        <source>The CAD kernel finds faults in the shape; meshing it may fail.</source>
        <translation>CAD 内核发现形状有缺陷，网格划分可能失败。</translation>
    </message>
    <message>
        <source>Repair it in the CAD program if that happens.</source>
        <translation>如果失败，请在 CAD 程序中修复。</translation>
    </message>
    <message>
        <source>The stored boundary representation is damaged: {0}</source>
        <translation>存储的边界表示已损坏：{0}</translation>
    </message>
    <message>
        <source>Import the CAD file again.</source>
        <translation>请重新导入 CAD 文件。</translation>
    </message>
    <message>
        <source>no shape.</source>
        <translation>没有形状。</translation>
    </message>
    <message>
        <source>The {0} is {1}; it must be greater than 0 mm.</source>
        <translation>{0} 为 {1}；必须大于 0 mm。</translation>
    </message>
    <message>
        <source>Give a positive length.</source>
        <translation>请给出正的长度。</translation>
    </message>
    <message>
        <source>The solid could not be built: {0}</source>
        <translation>无法构建实体：{0}</translation>
    </message>
    <message>
        <source>Check that the sizes fit the solid.</source>
        <translation>请检查尺寸与实体是否相符。</translation>
    </message>
    <message>
        <source>{0} separate solids are left.</source>
        <translation>剩下 {0} 个相互分离的实体。</translation>
    </message>
    <message>
        <source>the result is not a valid solid.</source>
        <translation>结果不是有效的实体。</translation>
    </message>
    <message>
        <source>the Boolean operation failed.</source>
        <translation>布尔运算失败。</translation>
    </message>
    <message>
        <source>No edge matches the selection.</source>
        <translation>没有符合选择条件的边。</translation>
    </message>
    <message>
        <source>Select edges that the solid has.</source>
        <translation>请选择实体上存在的边。</translation>
    </message>
    <message>
        <source>a {0} of {1} does not fit the {2} selected edge(s).</source>
        <translation>{1} 的 {0} 不适用于所选的 {2} 条边。</translation>
    </message>
    <message>
        <source>{0} entities of the file could not be translated and are missing.</source>
        <translation>文件中有 {0} 个图元无法转换，已缺失。</translation>
    </message>
    <message>
        <source>Compare the parts with the CAD program.</source>
        <translation>请与 CAD 程序中的零件对照检查。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The file looks like STEP but its data cannot be read.</source>
        <translation>该文件看似 STEP，但无法读取其数据。</translation>
    </message>
    <message>
        <source>Export it again from the CAD program.</source>
        <translation>请从 CAD 程序重新导出。</translation>
    </message>
    <message>
        <source>Translating the geometry</source>
        <translation>正在转换几何</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation>这是压缩文件。</translation>
    </message>
    <message>
        <source>Unpack it and import the STEP file inside.</source>
        <translation>请解压后导入其中的 STEP 文件。</translation>
    </message>
    <message>
        <source>This is not a STEP file: it does not begin with ISO-10303-21.</source>
        <translation>这不是 STEP 文件：文件开头不是 ISO-10303-21。</translation>
    </message>
    <message>
        <source>Export the model as STEP AP203, AP214 or AP242.</source>
        <translation>请将模型导出为 STEP AP203、AP214 或 AP242。</translation>
    </message>
    <message>
        <source>The file begins as STEP but holds binary data: it is damaged.</source>
        <translation>文件开头是 STEP 格式，但含有二进制数据：文件已损坏。</translation>
    </message>
    <message>
        <source>Export or copy it again.</source>
        <translation>请重新导出或复制。</translation>
    </message>
    <message>
        <source>The file is cut off: END-ISO-10303-21 is missing at its end.</source>
        <translation>文件不完整：末尾缺少 END-ISO-10303-21。</translation>
    </message>
    <message>
        <source>The schema of the file, &quot;{0}&quot;, is none that carries CAD geometry.</source>
        <translation>文件的模式“{0}”不包含 CAD 几何。</translation>
    </message>
    <message>
        <source>The file holds no product and no geometry.</source>
        <translation>文件中没有产品，也没有几何。</translation>
    </message>
    <message>
        <source>Check that the model was exported, not only its properties.</source>
        <translation>请检查是否导出了模型，而不只是其属性。</translation>
    </message>
    <message>
        <source>The CAD kernel gave up reading the file: {0}</source>
        <translation>CAD 内核无法读取该文件：{0}</translation>
    </message>
    <message>
        <source>Export it again, with another application protocol.</source>
        <translation>请用其他应用协议重新导出。</translation>
    </message>
    <message>
        <source>The STEP file cannot be written.</source>
        <translation>无法写入 STEP 文件。</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>请检查文件夹、其权限和可用空间。</translation>
    </message>
    <message>
        <source>A product holds itself.</source>
        <translation>产品包含自身。</translation>
    </message>
    <message>
        <source>Place each assembly only in assemblies above it.</source>
        <translation>请只将装配体放入其上级装配体中。</translation>
    </message>
    <message>
        <source>The STEP file cannot be written: {0}</source>
        <translation>无法写入 STEP 文件：{0}</translation>
    </message>
    <message>
        <source>Tessellating</source>
        <translation>正在三角化</translation>
    </message>
    <message>
        <source>The part has no solid, so it has no volume.</source>
        <translation>该零件没有实体，因此没有体积。</translation>
    </message>
    <message>
        <source>Exclude it from the study.</source>
        <translation>请将其从算例中排除。</translation>
    </message>
    <message>
        <source>The boundary representation does not fit the part: {0} faces instead of {1}.</source>
        <translation>边界表示与零件不符：有 {0} 个面，应为 {1} 个。</translation>
    </message>
    <message>
        <source>The flattest element has a scaled Jacobian of {0} (at least {1}).</source>
        <translation>最扁平单元的缩放雅可比为 {0}（至少应为 {1}）。</translation>
    </message>
    <message>
        <source>The mesh has {0} % more volume than the part (at most {1} % either way).</source>
        <translation>网格体积比零件大 {0} %（正负偏差最多 {1} %）。</translation>
    </message>
    <message>
        <source>No way of meshing worked. {0}</source>
        <translation>所有网格划分方法均失败。{0}</translation>
    </message>
    <message>
        <source>Repair the part in the CAD system, set another element size, or exclude the part from the study.</source>
        <translation>请在 CAD 系统中修复零件、更改单元尺寸，或将零件从算例中排除。</translation>
    </message>
    <message>
        <source>The CAD kernel failed: {0}</source>
        <translation>CAD 内核出错：{0}</translation>
    </message>
    <message>
        <source>Finding contacts</source>
        <translation>正在查找接触</translation>
    </message>
    <message>
        <source>The face is not plane.</source>
        <translation>该面不是平面。</translation>
    </message>
    <message>
        <source>Choose plane faces to lay one on the other.</source>
        <translation>请选择两个平面以使其贴合。</translation>
    </message>
    <message>
        <source>No part is called &apos;{0}&apos;.</source>
        <translation>没有名为“{0}”的零件。</translation>
    </message>
    <message>
        <source>Give the name, the path or a pattern of a part.</source>
        <translation>请给出零件的名称、路径或匹配模式。</translation>
    </message>
    <message>
        <source>The face selector is empty.</source>
        <translation>面选择条件为空。</translation>
    </message>
    <message>
        <source>Write &apos;all&apos; for all faces.</source>
        <translation>选择所有面请写 &apos;all&apos;。</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>&apos;and&apos;、&apos;or&apos; 或结尾</translation>
    </message>
    <message>
        <source>&apos;and&apos; or &apos;or&apos;</source>
        <translation>&apos;and&apos; 或 &apos;or&apos;</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>Use at most 100 levels.</source>
        <translation>最多使用 100 层。</translation>
    </message>
    <message>
        <source>&apos;=&apos; after &apos;normal&apos;</source>
        <translation>&apos;normal&apos; 后的 &apos;=&apos;</translation>
    </message>
    <message>
        <source>The direction (0, 0, 0) is none.</source>
        <translation>(0, 0, 0) 不是有效方向。</translation>
    </message>
    <message>
        <source>Write a direction as +z or (0, 0, 1).</source>
        <translation>请将方向写为 +z 或 (0, 0, 1)。</translation>
    </message>
    <message>
        <source>an area such as 1 cm^2</source>
        <translation>面积，例如 1 cm^2</translation>
    </message>
    <message>
        <source>a length such as 3 mm</source>
        <translation>长度，例如 3 mm</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not {1}.</source>
        <translation>“{0}”不是{1}。</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Give a unit of area, as in 1 cm^2.</source>
        <translation>请给出面积单位，例如 1 cm^2。</translation>
    </message>
    <message>
        <source>Give a unit of length, as in 3 mm.</source>
        <translation>请给出长度单位，例如 3 mm。</translation>
    </message>
    <message>
        <source>a part in quotes after &apos;touching&apos;</source>
        <translation>&apos;touching&apos; 后加引号的零件名</translation>
    </message>
    <message>
        <source>&apos;(&apos; after &apos;nearest&apos;</source>
        <translation>&apos;nearest&apos; 后的 &apos;(&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; and another coordinate</source>
        <translation>&apos;,&apos; 和另一个坐标</translation>
    </message>
    <message>
        <source>&apos;)&apos; after three coordinates</source>
        <translation>三个坐标后的 &apos;)&apos;</translation>
    </message>
    <message>
        <source>a coordinate</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a {1}.</source>
        <translation>“{0}”不是 {1}。</translation>
    </message>
    <message>
        <source>Give coordinates in millimetres or with a unit of length.</source>
        <translation>请以毫米给出坐标，或带上长度单位。</translation>
    </message>
    <message>
        <source>Give the direction as three numbers.</source>
        <translation>请用三个数给出方向。</translation>
    </message>
    <message>
        <source>The text ends where {0} should stand.</source>
        <translation>文本过早结束：此处应为{0}。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stands where {1} should stand.</source>
        <translation>“{0}”有误：此处应为{1}。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no condition for faces.</source>
        <translation>“{0}”不是面的选择条件。</translation>
    </message>
    <message>
        <source>Known are planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all.</source>
        <translation>可用条件：planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all。</translation>
    </message>
    <message>
        <source>{0} took longer than {1} s and was stopped.</source>
        <translation>操作“{0}”超过 {1} s，已停止。</translation>
    </message>
    <message>
        <source>Simplify the shape, or try a larger element size.</source>
        <translation>请简化形状，或尝试更大的单元尺寸。</translation>
    </message>
    <message>
        <source>{0} was killed from outside.</source>
        <translation>操作“{0}”被外部终止。</translation>
    </message>
    <message>
        <source>The memory may have run out: close other programs and try again.</source>
        <translation>可能内存不足：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>{0} crashed (signal {1}).</source>
        <translation>操作“{0}”崩溃（信号 {1}）。</translation>
    </message>
    <message>
        <source>The shape is likely to be damaged: repair it in the CAD program.</source>
        <translation>形状可能已损坏：请在 CAD 程序中修复。</translation>
    </message>
    <message>
        <source>The file is damaged: export it again from the CAD program.</source>
        <translation>文件已损坏：请从 CAD 程序重新导出。</translation>
    </message>
    <message>
        <source>{0} ended without an answer (exit code {1}). {2}</source>
        <translation>操作“{0}”结束但没有返回结果（退出代码 {1}）。{2}</translation>
    </message>
    <message>
        <source>Check the free memory and the free space for temporary files.</source>
        <translation>请检查可用内存和临时文件的可用空间。</translation>
    </message>
    <message>
        <source>The element size of {0} mm is too small: the least for this part is {1} mm (about {2} elements).</source>
        <translation>单元尺寸 {0} mm 过小：该零件的最小值为 {1} mm（约 {2} 个单元）。</translation>
    </message>
    <message>
        <source>Use a larger element size.</source>
        <translation>请使用更大的单元尺寸。</translation>
    </message>
    <message>
        <source>volume mesh</source>
        <translation>体网格</translation>
    </message>
    <message>
        <source>The stored mesh refers to nodes or elements that it does not have.</source>
        <translation>存储的网格引用了不存在的节点或单元。</translation>
    </message>
    <message>
        <source>Mesh the part again.</source>
        <translation>请重新划分该零件的网格。</translation>
    </message>
    <message>
        <source>linear system</source>
        <translation>线性方程组</translation>
    </message>
    <message>
        <source>The Cholesky factor needs {0} GB of memory, {1} GB are available.</source>
        <translation>Cholesky 分解需要 {0} GB 内存，可用 {1} GB。</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or conjugate gradients as the solver.</source>
        <translation>请使用更粗的网格，或选择共轭梯度求解器。</translation>
    </message>
    <message>
        <source>Analysing the system</source>
        <translation>正在分析方程组</translation>
    </message>
    <message>
        <source>The system matrix is not positive definite (unknown {0} of {1}).</source>
        <translation>系统矩阵不是正定矩阵（第 {0} 个未知量，共 {1} 个）。</translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and that its properties are positive.</source>
        <translation>请检查每个零件是否受约束或有连接，且其属性为正值。</translation>
    </message>
    <message>
        <source>The direct solution leaves a residual of {0}, {1} was asked for.</source>
        <translation>直接求解的残差为 {0}，要求为 {1}。</translation>
    </message>
    <message>
        <source>The system is close to singular: check that each part is held.</source>
        <translation>方程组接近奇异：请检查每个零件是否受约束。</translation>
    </message>
    <message>
        <source>Iteration {0}, residual {1}</source>
        <translation>迭代 {0}，残差 {1}</translation>
    </message>
    <message>
        <source>elastic support</source>
        <translation>弹性支撑</translation>
    </message>
    <message>
        <source>The stiffness is negative or not finite somewhere.</source>
        <translation>刚度在某处为负或不是有限值。</translation>
    </message>
    <message>
        <source>Give a stiffness of at least 0 N/m^3.</source>
        <translation>请给出不小于 0 N/m^3 的刚度。</translation>
    </message>
    <message>
        <source>The mesh has no edge between the faces {0} and {1} where the geometry has one.</source>
        <translation>几何在面 {0} 与 {1} 之间有边，而网格没有。</translation>
    </message>
    <message>
        <source>Choose a smaller mesh size, or attach to a face.</source>
        <translation>请选择更小的网格尺寸，或改为作用于面。</translation>
    </message>
    <message>
        <source>The system matrix is not positive definite: conjugate gradients met a direction without energy, or a number that is not finite.</source>
        <translation>系统矩阵不是正定矩阵：共轭梯度法遇到了零能方向或非有限的数值。</translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and all properties and loads.</source>
        <translation>请检查每个零件是否受约束或有连接，以及所有属性和载荷。</translation>
    </message>
    <message>
        <source>cg + p-multigrid</source>
        <translation>共轭梯度 + p 多重网格</translation>
    </message>
    <message>
        <source>cg + p-multigrid, then cholesky</source>
        <translation>共轭梯度 + p 多重网格，然后 Cholesky</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>零件 {0}</translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be above 0.</source>
        <translation>{0}为 {1} {2}；必须大于 0。</translation>
    </message>
    <message>
        <source>Give the part&apos;s material a positive value.</source>
        <translation>请为该零件的材料给出正值。</translation>
    </message>
    <message>
        <source>{0} has {1} K as temperature {2} of its table; they must ascend from absolute zero.</source>
        <translation>{0}：表中第 {2} 个温度为 {1} K；温度必须从绝对零度起递增。</translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be a finite number.</source>
        <translation>{0}为 {1} {2}；必须是有限数。</translation>
    </message>
    <message>
        <source>The part has no material.</source>
        <translation>该零件没有材料。</translation>
    </message>
    <message>
        <source>Assign a material to it or exclude it from the study.</source>
        <translation>请为其指定材料，或将其从算例中排除。</translation>
    </message>
    <message>
        <source>It acts on no face.</source>
        <translation>没有作用于任何面。</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <translation>请至少选择一个面。</translation>
    </message>
    <message>
        <source>The mesh has no such face for the {0}.</source>
        <translation>网格中没有{0}所需的面。</translation>
    </message>
    <message>
        <source>Mesh the part again or choose another face.</source>
        <translation>请重新划分零件网格，或选择其他面。</translation>
    </message>
    <message>
        <source>The gap is {0} m; it must not be negative.</source>
        <translation>间隙为 {0} m；不能为负。</translation>
    </message>
    <message>
        <source>The conductance is {0} W/(m^2 K); it must not be negative.</source>
        <translation>热导为 {0} W/(m^2 K)；不能为负。</translation>
    </message>
    <message>
        <source>{0} of its {1} elements are inverted.</source>
        <translation>{1} 个单元中有 {0} 个翻转。</translation>
    </message>
    <message>
        <source>Mesh the part again with another element size.</source>
        <translation>请用其他单元尺寸重新划分零件网格。</translation>
    </message>
    <message>
        <source>The model has {0} problems:
{1}</source>
        <translation>模型有 {0} 个问题：
{1}</translation>
    </message>
    <message>
        <source>There is not enough memory to order the unknowns.</source>
        <translation>内存不足，无法对未知量排序。</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or close other programs.</source>
        <translation>请选择更粗的网格，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Preparing the coarse system</source>
        <translation>正在准备粗网格方程组</translation>
    </message>
    <message>
        <source>The remote load is not finite.</source>
        <translation>远程载荷不是有限值。</translation>
    </message>
    <message>
        <source>Check its expressions and its place.</source>
        <translation>请检查其表达式和位置。</translation>
    </message>
    <message>
        <source>{0}{1} can {2}.</source>
        <translation>{0}{1} 仍可运动：{2}。</translation>
    </message>
    <message>
        <source>The model is not held: {0}</source>
        <translation>模型约束不足：{0}</translation>
    </message>
    <message>
        <source>Fix a face, add a support or bond it to a part that is held.</source>
        <translation>请固定一个面、添加支撑，或将其绑定到受约束的零件。</translation>
    </message>
    <message>
        <source>The prescribed displacement is not a finite number everywhere.</source>
        <translation>给定位移不是处处为有限数。</translation>
    </message>
    <message>
        <source>Check its expression.</source>
        <translation>请检查其表达式。</translation>
    </message>
    <message>
        <source>A node is held at {0} m along ({1}) here, but at {2} m by another constraint{3}.</source>
        <translation>节点在此处沿 ({1}) 方向的位移给定为 {0} m，而另一约束{3}给定为 {2} m。</translation>
    </message>
    <message>
        <source>Make them agree or remove one of them.</source>
        <translation>请使其一致，或移除其中一个。</translation>
    </message>
    <message>
        <source>The force is not a finite number everywhere.</source>
        <translation>力不是处处为有限数。</translation>
    </message>
    <message>
        <source>Check its expressions.</source>
        <translation>请检查其表达式。</translation>
    </message>
    <message>
        <source>The pressure is not a finite number everywhere.</source>
        <translation>压力不是处处为有限数。</translation>
    </message>
    <message>
        <source>Check its expression or table.</source>
        <translation>请检查其表达式或表格。</translation>
    </message>
    <message>
        <source>Young&apos;s modulus</source>
        <translation>杨氏模量</translation>
    </message>
    <message>
        <source>The shear modulus</source>
        <translation>剪切模量</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratios {0} (12), {1} (23), {2} (13) do not fit the Young&apos;s moduli: a load could set energy free.</source>
        <translation>泊松比 {0} (12)、{1} (23)、{2} (13) 与杨氏模量不相容：载荷可能凭空释放能量。</translation>
    </message>
    <message>
        <source>The square of ratio 12 must be less than E1 / E2, and so on for 23 and 13.</source>
        <translation>泊松比 12 的平方必须小于 E1 / E2，23 和 13 依此类推。</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio is {0}; it must lie between -1 and 0.5.</source>
        <translation>泊松比为 {0}；必须在 -1 至 0.5 之间。</translation>
    </message>
    <message>
        <source>Give the part&apos;s material a Poisson&apos;s ratio in this range.</source>
        <translation>请为该零件的材料给出此范围内的泊松比。</translation>
    </message>
    <message>
        <source>The density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>The thermal expansion</source>
        <translation>热膨胀系数</translation>
    </message>
    <message>
        <source>The reference temperature</source>
        <translation>参考温度</translation>
    </message>
    <message>
        <source>The elastic table</source>
        <translation>弹性参数表</translation>
    </message>
    <message>
        <source>The mesh has no node {0}.</source>
        <translation>网格中没有节点 {0}。</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>力</translation>
    </message>
    <message>
        <source>remote force</source>
        <translation>远程力</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>力矩</translation>
    </message>
    <message>
        <source>The mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>point mass</source>
        <translation>质量点</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>The acceleration</source>
        <translation>加速度</translation>
    </message>
    <message>
        <source>The temperature has {0} values for {1} nodes.</source>
        <translation>温度有 {0} 个值，而节点有 {1} 个。</translation>
    </message>
    <message>
        <source>Solve the thermal study on the mesh of this study.</source>
        <translation>请在本算例的网格上求解热算例。</translation>
    </message>
    <message>
        <source>The temperature is not a finite number everywhere.</source>
        <translation>温度不是处处为有限数。</translation>
    </message>
    <message>
        <source>The largest displacement, {0} m, is beyond small-strain theory (model size {1} m).</source>
        <translation>最大位移 {0} m 超出小应变理论的适用范围（模型尺寸 {1} m）。</translation>
    </message>
    <message>
        <source>Check loads, materials and whether the supports hold every motion.</source>
        <translation>请检查载荷、材料，以及支撑是否约束了所有运动。</translation>
    </message>
    <message>
        <source>The displacement field is not finite.</source>
        <translation>位移场不是有限值。</translation>
    </message>
    <message>
        <source>Check the materials and the mesh.</source>
        <translation>请检查材料和网格。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Preparing the equations</source>
        <translation>正在准备方程</translation>
    </message>
    <message>
        <source>Assembling</source>
        <translation>正在组装</translation>
    </message>
    <message>
        <source>Factorising</source>
        <translation>正在分解</translation>
    </message>
    <message>
        <source>The table of the {0} reaches from {1} to {2}, the temperatures from {3} to {4}: beyond its ends the last value counts.</source>
        <translation>{0} 的表格范围为 {1} 至 {2}，而温度为 {3} 至 {4}：超出两端时取端点值。</translation>
    </message>
    <message>
        <source>Extend the table if the property goes on changing.</source>
        <translation>如果该属性在范围外继续变化，请扩展表格。</translation>
    </message>
    <message>
        <source>table ranges</source>
        <translation>表格范围</translation>
    </message>
    <message>
        <source>They are of another model.</source>
        <translation>它们属于另一个模型。</translation>
    </message>
    <message>
        <source>Run it anew.</source>
        <translation>请重新运行。</translation>
    </message>
    <message>
        <source>The temperature gets to {0} at {1}, {2} {3} everything that acts on the model.</source>
        <translation>温度在 {1} 达到 {0}，相比作用于模型的温度范围超出 {2} ({3})。</translation>
    </message>
    <message>
        <source>Refine the mesh where temperatures change suddenly: its elements are larger than the depth that the change has reached.</source>
        <translation>请在温度突变处细化网格：单元尺寸大于温度变化已达到的深度。</translation>
    </message>
    <message>
        <source>temperature bounds</source>
        <translation>温度界限</translation>
    </message>
    <message>
        <source>The thermal conductivity must be a finite symmetric tensor.</source>
        <translation>导热系数必须是有限的对称张量。</translation>
    </message>
    <message>
        <source>The smallest principal thermal conductivity</source>
        <translation>最小主导热系数</translation>
    </message>
    <message>
        <source>The thermal conductivity</source>
        <translation>导热系数</translation>
    </message>
    <message>
        <source>The specific heat</source>
        <translation>比热容</translation>
    </message>
    <message>
        <source>The mesh has no such part for the heat source.</source>
        <translation>网格中没有热源所需的零件。</translation>
    </message>
    <message>
        <source>heat source</source>
        <translation>热源</translation>
    </message>
    <message>
        <source>It acts on no part.</source>
        <translation>没有作用于任何零件。</translation>
    </message>
    <message>
        <source>The power density</source>
        <translation>功率密度</translation>
    </message>
    <message>
        <source>The heat flux</source>
        <translation>热通量</translation>
    </message>
    <message>
        <source>The ambient temperature</source>
        <translation>环境温度</translation>
    </message>
    <message>
        <source>The heat transfer coefficient</source>
        <translation>传热系数</translation>
    </message>
    <message>
        <source>The heat transfer coefficient is {0} W/(m^2 K); it must not be negative.</source>
        <translation>传热系数为 {0} W/(m^2 K)；不能为负。</translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be between 0 and 1.</source>
        <translation>发射率为 {0}；必须在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>The prescribed temperature</source>
        <translation>给定温度</translation>
    </message>
    <message>
        <source>Two different temperatures are prescribed on this face.</source>
        <translation>该面上给定了两个不同的温度。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>A temperature and a heat flux are prescribed on this face.</source>
        <translation>该面上同时给定了温度和热通量。</translation>
    </message>
    <message>
        <source>It is {0}; it must be a finite number above 0.</source>
        <translation>其值为 {0}；必须是大于 0 的有限数。</translation>
    </message>
    <message>
        <source>output times</source>
        <translation>输出时间</translation>
    </message>
    <message>
        <source>{0} s is not after the one before it or lies beyond the duration of {1} s.</source>
        <translation>{0} s 不晚于前一时间，或超出时长 {1} s。</translation>
    </message>
    <message>
        <source>initial temperature</source>
        <translation>初始温度</translation>
    </message>
    <message>
        <source>It must be one finite value for each of {0} nodes.</source>
        <translation>{0} 个节点必须各有一个有限值。</translation>
    </message>
    <message>
        <source>Check the table of its material for jumps, or start a transient with smaller steps.</source>
        <translation>请检查其材料表格是否有跳变，或用更小的步长启动瞬态计算。</translation>
    </message>
    <message>
        <source>Check the radiation and the table of its material, or run a transient study.</source>
        <translation>请检查辐射和材料表格，或运行瞬态算例。</translation>
    </message>
    <message>
        <source>The temperature field is not finite.</source>
        <translation>温度场不是有限值。</translation>
    </message>
    <message>
        <source>{0} is not a finite number everywhere at {1} s.</source>
        <translation>{0}在 {1} s 时不是处处为有限数。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外 {1} 个</translation>
    </message>
    <message>
        <source>edges or points</source>
        <translation>边或点</translation>
    </message>
    <message>
        <source>No prescribed temperature, convection or radiation holds these parts, so their steady temperature is undetermined.</source>
        <translation>这些零件没有给定温度、对流或辐射约束，其稳态温度不确定。</translation>
    </message>
    <message>
        <source>Add a convection, a radiation or a temperature, or a contact to a part that has one.</source>
        <translation>请添加对流、辐射或温度，或与已有这些条件的零件建立接触。</translation>
    </message>
    <message>
        <source>The heat transfer coefficient is negative or not finite at {0} s.</source>
        <translation>传热系数在 {0} s 时为负或不是有限值。</translation>
    </message>
    <message>
        <source>At {0} s the emissivity is not between 0 and 1, or the ambient temperature is below absolute zero.</source>
        <translation>在 {0} s 时，发射率不在 0 至 1 之间，或环境温度低于绝对零度。</translation>
    </message>
    <message>
        <source>The heat source</source>
        <translation>热源</translation>
    </message>
    <message>
        <source>The convection</source>
        <translation>对流</translation>
    </message>
    <message>
        <source>The radiation</source>
        <translation>辐射</translation>
    </message>
    <message>
        <source>A load depends on time in a way that does not tell when it changes; steps are kept within {0} s, and what happens within less may be missed.</source>
        <translation>某个载荷随时间变化，但无法得知其变化时刻；步长限制在 {0} s 以内，更短的变化可能被遗漏。</translation>
    </message>
    <message>
        <source>Set max_step, or write the load with table(t, ...) or if(t &lt; ..., ...).</source>
        <translation>请设置 max_step，或用 table(t, ...) 或 if(t &lt; ..., ...) 表示载荷。</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>该数据由其他版本写入。</translation>
    </message>
    <message>
        <source>It acts on no part of the study &apos;{0}&apos;.</source>
        <translation>未作用于算例“{0}”中的任何零件。</translation>
    </message>
    <message>
        <source>It acts in no study: a thermal study needs {0} as its target.</source>
        <translation>未在任何算例中起作用：热算例要求以 {0} 为作用对象。</translation>
    </message>
    <message>
        <source>Give faces, or a stress study that takes the temperature of parts.</source>
        <translation>请指定面，或使用从零件读取温度的应力算例。</translation>
    </message>
    <message>
        <source>In the study &apos;{0}&apos; it needs {1} as its target.</source>
        <translation>在算例“{0}”中，它要求以 {1} 为作用对象。</translation>
    </message>
    <message>
        <source>The project has no geometry.</source>
        <translation>项目没有几何。</translation>
    </message>
    <message>
        <source>Import a STEP file.</source>
        <translation>请导入 STEP 文件。</translation>
    </message>
    <message>
        <source>Heat source</source>
        <translation>热源</translation>
    </message>
    <message>
        <source>Power per part</source>
        <translation>单个零件功率</translation>
    </message>
    <message>
        <source>Heat released in each matched part</source>
        <translation>每个匹配零件释放的热量</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>功率密度</translation>
    </message>
    <message>
        <source>Heat released per volume</source>
        <translation>单位体积释放的热量</translation>
    </message>
    <message>
        <source>Total power</source>
        <translation>总功率</translation>
    </message>
    <message>
        <source>Heat released in all matched parts together, by their volume; along edges by their length, at points in equal shares</source>
        <translation>所有匹配零件共同释放的热量，按体积分配；边按长度分配，点平均分配</translation>
    </message>
    <message>
        <source>Heat released in the volume of parts, for example by losses in a cell</source>
        <translation>零件体积内释放的热量，例如电芯损耗</translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation>热通量</translation>
    </message>
    <message>
        <source>Positive into the body</source>
        <translation>流入物体为正</translation>
    </message>
    <message>
        <source>Heat per area through the part of a face that touches nothing</source>
        <translation>通过面的非接触部分的单位面积热流</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Prescribed temperature: of faces in a thermal study, of parts in a stress study</source>
        <translation>给定温度：热算例中用于面，应力算例中用于零件</translation>
    </message>
    <message>
        <source>Convection</source>
        <translation>对流</translation>
    </message>
    <message>
        <source>Heat transfer coefficient</source>
        <translation>传热系数</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>环境温度</translation>
    </message>
    <message>
        <source>Of the fluid far from the face</source>
        <translation>远离该面处的流体温度</translation>
    </message>
    <message>
        <source>Heat to a fluid through the part of a face that touches nothing</source>
        <translation>通过面的非接触部分传给流体的热量</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>辐射</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>发射率</translation>
    </message>
    <message>
        <source>of the material</source>
        <translation>取自材料</translation>
    </message>
    <message>
        <source>Of the face; without it the material&apos;s counts</source>
        <translation>面的发射率；留空则取材料的值</translation>
    </message>
    <message>
        <source>Of the surroundings that the face looks at</source>
        <translation>该面所朝向环境的温度</translation>
    </message>
    <message>
        <source>Heat radiated to wide surroundings by the part of a face that touches nothing</source>
        <translation>由面的非接触部分向开阔环境辐射的热量</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定支撑</translation>
    </message>
    <message>
        <source>Faces, edges or points that do not move</source>
        <translation>不能移动的面、边或点</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支撑</translation>
    </message>
    <message>
        <source>Held directions</source>
        <translation>约束方向</translation>
    </message>
    <message>
        <source>Directions of the assembly, or the normal of each face</source>
        <translation>装配体坐标方向，或各面的法向</translation>
    </message>
    <message>
        <source>Faces, edges or points that move in some directions only</source>
        <translation>只能沿部分方向移动的面、边或点</translation>
    </message>
    <message>
        <source>Frictionless support</source>
        <translation>无摩擦支撑</translation>
    </message>
    <message>
        <source>Faces that slide but do not move along their normal</source>
        <translation>可滑动但不能沿法向移动的面</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>Plane faces where the model was cut along a plane of symmetry</source>
        <translation>模型沿对称面剖开处的平面</translation>
    </message>
    <message>
        <source>Elastic support</source>
        <translation>弹性支撑</translation>
    </message>
    <message>
        <source>Normal stiffness</source>
        <translation>法向刚度</translation>
    </message>
    <message>
        <source>Force per area and displacement along the normal</source>
        <translation>单位面积、单位法向位移的力</translation>
    </message>
    <message>
        <source>Tangential stiffness</source>
        <translation>切向刚度</translation>
    </message>
    <message>
        <source>Force per area and displacement along the face</source>
        <translation>单位面积、单位切向位移的力</translation>
    </message>
    <message>
        <source>Springs between faces and a body that does not move</source>
        <translation>面与固定基础之间的弹簧</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>Prescribed motion of faces; a missing component is free</source>
        <translation>面的给定位移；未给出的分量自由</translation>
    </message>
    <message>
        <source>Missing: free</source>
        <translation>留空：自由</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>力</translation>
    </message>
    <message>
        <source>Total over all matched faces</source>
        <translation>所有匹配面的合力</translation>
    </message>
    <message>
        <source>Total force</source>
        <translation>合力</translation>
    </message>
    <message>
        <source>Another name of vector</source>
        <translation>vector 的别名</translation>
    </message>
    <message>
        <source>A force spread evenly over the area of all matched faces, the length of edges, or points</source>
        <translation>均匀分布在所有匹配面的面积、边的长度或点上的力</translation>
    </message>
    <message>
        <source>Missing: zero</source>
        <translation>留空：零</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>middle of the faces</source>
        <translation>面的中心</translation>
    </message>
    <message>
        <source>In the assembly; need not lie on a part</source>
        <translation>在装配体坐标系中；不必位于零件上</translation>
    </message>
    <message>
        <source>Remote force or moment</source>
        <translation>远程力或力矩</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>力矩</translation>
    </message>
    <message>
        <source>A force and a moment at a place, carried by faces that stay free to deform</source>
        <translation>作用于某一位置、由可自由变形的面承受的力和力矩</translation>
    </message>
    <message>
        <source>Point mass</source>
        <translation>质量点</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>A mass that hangs on faces: gravity and acceleration act on it</source>
        <translation>附着在面上的质量：受重力和加速度作用</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Positive into the surface</source>
        <translation>压向表面为正</translation>
    </message>
    <message>
        <source>A load normal to faces</source>
        <translation>垂直于面的载荷</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>重力</translation>
    </message>
    <message>
        <source>Acceleration of free fall</source>
        <translation>重力加速度</translation>
    </message>
    <message>
        <source>The weight of all parts of the study</source>
        <translation>算例中所有零件的重量</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速度</translation>
    </message>
    <message>
        <source>Acceleration of the body</source>
        <translation>物体的加速度</translation>
    </message>
    <message>
        <source>The inertia of all parts of the study, against their acceleration</source>
        <translation>算例中所有零件的惯性力，与其加速度方向相反</translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation>存储的数据已损坏。</translation>
    </message>
    <message>
        <source>Compute or import it again, or restore the project from a backup.</source>
        <translation>请重新计算或导入，或从备份恢复项目。</translation>
    </message>
    <message>
        <source>The value must be an object {...}.</source>
        <translation>值必须是对象 {...}。</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is missing.</source>
        <translation>缺少键“{0}”。</translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; is not known.</source>
        <translation>{0} “{1}”未知。</translation>
    </message>
    <message>
        <source>The target is missing: {0}.</source>
        <translation>缺少作用对象：{0}。</translation>
    </message>
    <message>
        <source>Only one target can be given: {0}.</source>
        <translation>只能给出一个作用对象：{0}。</translation>
    </message>
    <message>
        <source>The value must be {0}.</source>
        <translation>值必须是{0}。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>The list of studies is empty, so it would act nowhere.</source>
        <translation>算例列表为空，因此不会在任何算例中起作用。</translation>
    </message>
    <message>
        <source>Name studies, or leave the key out for all.</source>
        <translation>请指定算例；若适用于所有算例，则省略该键。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no material.</source>
        <translation>“{0}”不是材料。</translation>
    </message>
    <message>
        <source>Write &quot;library:NAME&quot; or an object of properties.</source>
        <translation>请写 &quot;library:NAME&quot; 或属性对象。</translation>
    </message>
    <message>
        <source>The value must be an object {...} or a list of it.</source>
        <translation>值必须是对象 {...} 或对象列表。</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}.</source>
        <translation>请写 {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}。</translation>
    </message>
    <message>
        <source>&apos;Baseline&apos; is the model without a scenario and cannot name one.</source>
        <translation>“Baseline”表示不带工况的模型，不能用作工况名称。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>STEP file</source>
        <translation>STEP 文件</translation>
    </message>
    <message>
        <source>Relative to the spec file</source>
        <translation>相对于规格文件</translation>
    </message>
    <message>
        <source>Replaces the name in the file</source>
        <translation>替代文件中的名称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>About an axis through the file&apos;s origin, before the shift</source>
        <translation>平移之前，绕过文件原点的轴旋转</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The file&apos;s bytes in the project, set by the program</source>
        <translation>项目中保存的文件字节，由程序设置</translation>
    </message>
    <message>
        <source>Material assignment</source>
        <translation>材料指定</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>A name, a path or a pattern</source>
        <translation>名称、路径或匹配模式</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Names, paths or patterns</source>
        <translation>名称、路径或匹配模式</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>选择哪些面</translation>
    </message>
    <message>
        <source>A query; absent: all faces</source>
        <translation>查询条件；留空：所有面</translation>
    </message>
    <message>
        <source>Contact conductance</source>
        <translation>接触热导</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Whether displacements are tied</source>
        <translation>位移是否绑定在一起</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>How parts pass heat and force where they touch</source>
        <translation>零件在接触处如何传递热量和力</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隙</translation>
    </message>
    <message>
        <source>Faces up to this distance apart touch</source>
        <translation>间距不超过此值的面视为接触</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>False: no contact at all</source>
        <translation>否：完全不接触</translation>
    </message>
    <message>
        <source>Contact pair</source>
        <translation>接触对</translation>
    </message>
    <message>
        <source>Overrides the contacts between two parts</source>
        <translation>覆盖两个零件之间的接触设置</translation>
    </message>
    <message>
        <source>as the contacts</source>
        <translation>与接触设置相同</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>两侧对象</translation>
    </message>
    <message>
        <source>Two names, paths or patterns of parts</source>
        <translation>两个零件的名称、路径或匹配模式</translation>
    </message>
    <message>
        <source>Element size</source>
        <translation>单元尺寸</translation>
    </message>
    <message>
        <source>from the size and curvature of the part</source>
        <translation>由零件尺寸和曲率确定</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Element order</source>
        <translation>单元阶次</translation>
    </message>
    <message>
        <source>Ten-node tetrahedra</source>
        <translation>10 节点四面体</translation>
    </message>
    <message>
        <source>Mesh of a part</source>
        <translation>零件网格</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>场量</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Where parts meet: the one that is meant</source>
        <translation>零件相接处：指定所指的零件</translation>
    </message>
    <message>
        <source>Heat through</source>
        <translation>通过热流</translation>
    </message>
    <message>
        <source>Heat per time out of the model through faces</source>
        <translation>单位时间内通过面流出模型的热量</translation>
    </message>
    <message>
        <source>A curve over time</source>
        <translation>随时间变化的曲线</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>Changed parameters</source>
        <translation>更改的参数</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>For example max(temperature, &apos;Cell*&apos;) &lt; 45 degC</source>
        <translation>例如 max(temperature, &apos;Cell*&apos;) &lt; 45 degC</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Specific heat capacity</source>
        <translation>比热容</translation>
    </message>
    <message>
        <source>Thermal conductivity</source>
        <translation>导热系数</translation>
    </message>
    <message>
        <source>Electrical conductivity</source>
        <translation>电导率</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio</source>
        <translation>泊松比</translation>
    </message>
    <message>
        <source>Thermal expansion coefficient</source>
        <translation>热膨胀系数</translation>
    </message>
    <message>
        <source>Reference temperature</source>
        <translation>参考温度</translation>
    </message>
    <message>
        <source>Free of thermal strain</source>
        <translation>无热应变时的温度</translation>
    </message>
    <message>
        <source>Shear modulus</source>
        <translation>剪切模量</translation>
    </message>
    <message>
        <source>Yield strength</source>
        <translation>屈服强度</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Material axes</source>
        <translation>材料轴</translation>
    </message>
    <message>
        <source>the part&apos;s own product frame</source>
        <translation>零件自身的产品坐标系</translation>
    </message>
    <message>
        <source>Directions of the first two of three values</source>
        <translation>三个值中前两个值的方向</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Two queries: the edges between a face of each</source>
        <translation>两个查询条件：两组面之间的边</translation>
    </message>
    <message>
        <source>A query: all edges of these faces</source>
        <translation>一个查询条件：这些面的所有边</translation>
    </message>
    <message>
        <source>Nearest to</source>
        <translation>最近点</translation>
    </message>
    <message>
        <source>Only the one of these edges that is nearest to this point</source>
        <translation>仅取这些边中离此点最近的一条</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>On the surface of a part</source>
        <translation>位于零件表面</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no finite value.</source>
        <translation>“{0}”没有有限值。</translation>
    </message>
    <message>
        <source>Look for a division by zero, a root or a logarithm of a negative number.</source>
        <translation>请检查是否有除以零，或对负数开方、取对数。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; depends on time or place, but one value is needed.</source>
        <translation>“{0}”随时间或位置变化，但此处需要单一值。</translation>
    </message>
    <message>
        <source>t, x, y and z can be used in loads and temperatures only.</source>
        <translation>t、x、y 和 z 只能用于载荷和温度。</translation>
    </message>
    <message>
        <source>parameter &apos;{0}&apos;</source>
        <translation>参数“{0}”</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is {1} and cannot be the name of a parameter.</source>
        <translation>“{0}”是{1}，不能用作参数名称。</translation>
    </message>
    <message>
        <source>Choose another name, for example &apos;{0}_1&apos;.</source>
        <translation>请选择其他名称，例如“{0}_1”。</translation>
    </message>
    <message>
        <source>A parameter needs a name.</source>
        <translation>参数必须有名称。</translation>
    </message>
    <message>
        <source>a unit symbol</source>
        <translation>单位符号</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间变量</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>{0} is an absolute temperature, but a difference is needed.</source>
        <translation>{0} 是绝对温度，但此处需要温差。</translation>
    </message>
    <message>
        <source>Write it in K.</source>
        <translation>请以 K 为单位书写。</translation>
    </message>
    <message>
        <source>The number {0} has no unit, but {1} is needed.</source>
        <translation>数字 {0} 没有单位，此处需要 {1}。</translation>
    </message>
    <message>
        <source>Write for example {0} {1}.</source>
        <translation>例如写 {0} {1}。</translation>
    </message>
    <message>
        <source>{0} has a unit, but a plain number is needed.</source>
        <translation>{0} 带有单位，此处需要纯数字。</translation>
    </message>
    <message>
        <source>{0} is a quantity in {1}, but one in {2} is needed.</source>
        <translation>{0} 的单位为 {1}，此处需要单位为 {2} 的量。</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; in &apos;{1}&apos; does not exist.</source>
        <translation>“{1}”中的参数“{0}”不存在。</translation>
    </message>
    <message>
        <source>Results can be asked for in requirements only.</source>
        <translation>只能在要求中引用结果。</translation>
    </message>
    <message>
        <source>Argument {0} of &apos;{1}&apos; must be {2}, not {3}.</source>
        <translation>“{1}”的第 {0} 个参数必须是{2}，不能是{3}。</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>纯数字</translation>
    </message>
    <message>
        <source>Divide it by a quantity of its kind, as in sin(t / 60 s).</source>
        <translation>请除以同类的量，例如 sin(t / 60 s)。</translation>
    </message>
    <message>
        <source>a difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>the square of a quantity</source>
        <translation>某个量的平方</translation>
    </message>
    <message>
        <source>&apos;table&apos; takes a position and pairs of position and value.</source>
        <translation>&apos;table&apos; 需要一个自变量以及若干“自变量, 值”数对。</translation>
    </message>
    <message>
        <source>For example table(t, 0 s, 10 W, 60 s, 20 W).</source>
        <translation>例如 table(t, 0 s, 10 W, 60 s, 20 W)。</translation>
    </message>
    <message>
        <source>The points of a table must be fixed values.</source>
        <translation>表格的数据点必须是固定值。</translation>
    </message>
    <message>
        <source>The positions of a table must ascend; argument {0} does not.</source>
        <translation>表格的自变量必须递增；第 {0} 个参数不满足。</translation>
    </message>
    <message>
        <source>An absolute temperature cannot be {0}.</source>
        <translation>绝对温度不能{0}。</translation>
    </message>
    <message>
        <source>degC and degF are absolute; write differences in K, or subtract another temperature first.</source>
        <translation>degC 和 degF 表示绝对温度；温差请用 K 表示，或先减去另一个温度。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; joins {1} and {2}, which are not the same kind of quantity.</source>
        <translation>“{0}”连接了{1}和{2}，二者不是同类的量。</translation>
    </message>
    <message>
        <source>subtracted from a temperature difference</source>
        <translation>从温差中减去</translation>
    </message>
    <message>
        <source>added to an absolute temperature</source>
        <translation>与绝对温度相加</translation>
    </message>
    <message>
        <source>part of a quotient</source>
        <translation>用于除法</translation>
    </message>
    <message>
        <source>part of a product</source>
        <translation>用于乘法</translation>
    </message>
    <message>
        <source>An exponent must be a plain number, not {0}.</source>
        <translation>指数必须是纯数字，不能是{0}。</translation>
    </message>
    <message>
        <source>raised to a power</source>
        <translation>求幂</translation>
    </message>
    <message>
        <source>{0} can be raised to a fixed whole power only.</source>
        <translation>{0}只能求固定的整数次幂。</translation>
    </message>
    <message>
        <source>Take a square root with sqrt().</source>
        <translation>开平方请用 sqrt()。</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>比较式</translation>
    </message>
    <message>
        <source>an absolute temperature</source>
        <translation>绝对温度</translation>
    </message>
    <message>
        <source>a temperature difference</source>
        <translation>温差</translation>
    </message>
    <message>
        <source>a quantity in {0}</source>
        <translation>单位为 {0} 的量</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends too early.</source>
        <translation>“{0}”不完整。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; is not expected.</source>
        <translation>“{2}”的第 {1} 个字符“{0}”有误。</translation>
    </message>
    <message>
        <source>A comparison such as t &lt; 60 s is needed here.</source>
        <translation>此处需要比较式，例如 t &lt; 60 s。</translation>
    </message>
    <message>
        <source>&apos;{0}...&apos; is nested too deeply.</source>
        <translation>“{0}...”嵌套过深。</translation>
    </message>
    <message>
        <source>Divide it into several parameters.</source>
        <translation>请拆分为多个参数。</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>A number in &apos;{0}&apos; is out of range.</source>
        <translation>“{0}”中有数字超出范围。</translation>
    </message>
    <message>
        <source>A temperature in &apos;{0}&apos; is below absolute zero.</source>
        <translation>“{0}”中有温度低于绝对零度。</translation>
    </message>
    <message>
        <source>If it is a parameter, write a * before it.</source>
        <translation>如果这是参数，请在其前面写 *。</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; in &apos;{1}&apos; does not follow a number.</source>
        <translation>“{1}”中的单位“{0}”前面没有数字。</translation>
    </message>
    <message>
        <source>Write 1 {0}.</source>
        <translation>请写 1 {0}。</translation>
    </message>
    <message>
        <source>Unknown function &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation>“{1}”中的函数“{0}”未知。</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is missing.</source>
        <translation>缺少逗号或右括号。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in &apos;{1}&apos; takes {2}, not {3}.</source>
        <translation>“{1}”中“{0}”的参数个数应为 {2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>Quote the part&apos;s name or pattern, as in &apos;Cell*&apos;.</source>
        <translation>请为零件名称或匹配模式加引号，例如 &apos;Cell*&apos;。</translation>
    </message>
    <message>
        <source>A field is needed: {0}.</source>
        <translation>此处需要场量：{0}。</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>表达式为空。</translation>
    </message>
    <message>
        <source>Write a value such as 5 mm.</source>
        <translation>请写一个值，例如 5 mm。</translation>
    </message>
    <message>
        <source>The number at character {0} of &apos;{1}&apos; is out of range.</source>
        <translation>“{1}”中第 {0} 个字符处的数字超出范围。</translation>
    </message>
    <message>
        <source>The quote at character {0} of &apos;{1}&apos; does not end.</source>
        <translation>“{1}”中第 {0} 个字符处的引号没有结束。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; has no meaning here.</source>
        <translation>“{2}”中第 {1} 个字符“{0}”在此处无意义。</translation>
    </message>
    <message>
        <source>Quote names that have other characters than letters, digits and _.</source>
        <translation>名称若含字母、数字和 _ 以外的字符，请加引号。</translation>
    </message>
    <message>
        <source>Von Mises stress</source>
        <translation>von Mises 应力</translation>
    </message>
    <message>
        <source>Tresca stress</source>
        <translation>Tresca 应力</translation>
    </message>
    <message>
        <source>Largest principal stress</source>
        <translation>最大主应力</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>应力</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>应变</translation>
    </message>
    <message>
        <source>Safety factor against yield</source>
        <translation>屈服安全系数</translation>
    </message>
    <message>
        <source>Middle principal stress</source>
        <translation>中间主应力</translation>
    </message>
    <message>
        <source>Smallest principal stress</source>
        <translation>最小主应力</translation>
    </message>
    <message>
        <source>A tensor has no largest or smallest value over time.</source>
        <translation>张量没有随时间的最大值或最小值。</translation>
    </message>
    <message>
        <source>Ask for a component, such as {0}_xx.</source>
        <translation>请指定分量，例如 {0}_xx。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>The model has no such file.</source>
        <translation>模型中没有此文件。</translation>
    </message>
    <message>
        <source>CalculiX has no springs under faces.</source>
        <translation>CalculiX 没有面弹簧。</translation>
    </message>
    <message>
        <source>Leave it out of this study.</source>
        <translation>请将其从本算例中排除。</translation>
    </message>
    <message>
        <source>A {0} that changes with time cannot be written where another one acts or where it depends on place too.</source>
        <translation>随时间变化的 {0} 如果与另一个作用在同一处，或同时随位置变化，则无法写出。</translation>
    </message>
    <message>
        <source>Export the loads one at a time, or as constants.</source>
        <translation>请逐个导出载荷，或以常量导出。</translation>
    </message>
    <message>
        <source>The material cannot be read: {0}.</source>
        <translation>无法读取材料：{0}。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a value and a source</source>
        <translation>&apos;{0}&apos; 需要值和来源</translation>
    </message>
    <message>
        <source>&apos;valid&apos; of &apos;{0}&apos; needs two ascending temperatures</source>
        <translation>&apos;{0}&apos; 的 &apos;valid&apos; 需要两个递增的温度</translation>
    </message>
    <message>
        <source>it needs a name and properties</source>
        <translation>需要名称和属性</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>The folder of materials cannot be read: {0}.</source>
        <translation>无法读取材料文件夹：{0}。</translation>
    </message>
    <message>
        <source>Install the program&apos;s resources again.</source>
        <translation>请重新安装程序的资源文件。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is there already</source>
        <translation>“{0}”已存在</translation>
    </message>
    <message>
        <source>The library has no material &apos;{0}&apos;.</source>
        <translation>库中没有材料“{0}”。</translation>
    </message>
    <message>
        <source>These parts have no material: {0}.</source>
        <translation>以下零件没有材料：{0}。</translation>
    </message>
    <message>
        <source>Assign one, or exclude the parts from the study.</source>
        <translation>请指定材料，或将这些零件从算例中排除。</translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; does not exist.</source>
        <translation>材料“{0}”不存在。</translation>
    </message>
    <message>
        <source>The property {0} is missing.</source>
        <translation>缺少属性 {0}。</translation>
    </message>
    <message>
        <source>The study needs it.</source>
        <translation>算例需要该属性。</translation>
    </message>
    <message>
        <source>The rules cannot be read: {0}.</source>
        <translation>无法读取规则：{0}。</translation>
    </message>
    <message>
        <source>it is not an object with &quot;rules&quot;</source>
        <translation>不是含有 &quot;rules&quot; 的对象</translation>
    </message>
    <message>
        <source>a rule needs words, a material and a reason: {0}</source>
        <translation>规则需要关键词、材料和理由：{0}</translation>
    </message>
    <message>
        <source>the library has no &apos;{0}&apos;. {1}</source>
        <translation>库中没有“{0}”。{1}</translation>
    </message>
    <message>
        <source>The {0} of {1} holds from {2} to {3}, the temperatures reach from {4} to {5}.</source>
        <translation>{1} 的 {0} 适用于 {2} 至 {3}，而温度为 {4} 至 {5}。</translation>
    </message>
    <message>
        <source>Copy the material from the library and give it a table over the temperature.</source>
        <translation>请从库中复制该材料，并为其添加随温度变化的表格。</translation>
    </message>
    <message>
        <source>Give the parts a smaller element size.</source>
        <translation>请为零件设置更小的单元尺寸。</translation>
    </message>
    <message>
        <source>On the mesh the parts touch over {0}, in the CAD over {1} ({2} %).</source>
        <translation>零件在网格上的接触面积为 {0}，在 CAD 中为 {1} ({2} %)。</translation>
    </message>
    <message>
        <source>A name must be UTF-8 text that is not empty.</source>
        <translation>名称必须是非空的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The values are not UTF-8 text.</source>
        <translation>值不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>An edit of the journal cannot be read: {0}.</source>
        <translation>无法读取操作记录中的一项编辑：{0}。</translation>
    </message>
    <message>
        <source>a change without kind or name</source>
        <translation>更改没有类型或名称</translation>
    </message>
    <message>
        <source>unknown kind &apos;{0}&apos;</source>
        <translation>类型“{0}”未知</translation>
    </message>
    <message>
        <source>a position that is no number</source>
        <translation>位置不是数字</translation>
    </message>
    <message>
        <source>There is exactly one, named &apos;{0}&apos;, and it cannot be removed.</source>
        <translation>只有一个，名为“{0}”，不能移除。</translation>
    </message>
    <message>
        <source>It does not exist and cannot be removed.</source>
        <translation>不存在，无法移除。</translation>
    </message>
    <message>
        <source>The label is not UTF-8 text.</source>
        <translation>标签不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>an edit without label or changes</source>
        <translation>编辑没有标签或更改</translation>
    </message>
    <message>
        <source>scenario &apos;{0}&apos;</source>
        <translation>工况“{0}”</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; does not exist.</source>
        <translation>{0} “{1}”不存在。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no part in the study &apos;{1}&apos; of type {2}.</source>
        <translation>“{0}”不能用于类型为 {2} 的算例“{1}”。</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no temperatures.</source>
        <translation>算例“{0}”不提供温度。</translation>
    </message>
    <message>
        <source>Name a thermal study.</source>
        <translation>请指定一个热算例。</translation>
    </message>
    <message>
        <source>Its initial temperature comes from itself.</source>
        <translation>其初始温度取自自身。</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no heat flux.</source>
        <translation>算例“{0}”没有热通量。</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no field &apos;{1}&apos;.</source>
        <translation>算例“{0}”没有场量“{1}”。</translation>
    </message>
    <message>
        <source>No study is named for &apos;{0}&apos;.</source>
        <translation>没有为“{0}”指定算例。</translation>
    </message>
    <message>
        <source>Add &quot;study&quot;, or write &apos;Study&apos;.{0}.</source>
        <translation>请添加 &quot;study&quot;，或写 &apos;Study&apos;.{0}。</translation>
    </message>
    <message>
        <source>Runs do not tell the {0} of the field &apos;{1}&apos;.</source>
        <translation>运行结果中没有场量“{1}”的 {0}。</translation>
    </message>
    <message>
        <source>Ask for max(von_mises), max(principal_stress), min(safety_factor), max(displacement) and the like.</source>
        <translation>请使用 max(von_mises)、max(principal_stress)、min(safety_factor)、max(displacement) 等。</translation>
    </message>
    <message>
        <source>monitor &apos;{0}&apos;</source>
        <translation>监测项“{0}”</translation>
    </message>
    <message>
        <source>Its point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation>其点位于{0}之外；最近的零件是“{1}”，距离 {2}。</translation>
    </message>
    <message>
        <source>every part</source>
        <translation>所有零件</translation>
    </message>
    <message>
        <source>Choose a point inside a part of the study.</source>
        <translation>请选择算例中零件内部的点。</translation>
    </message>
    <message>
        <source>The part &apos;{0}&apos; is not in the study &apos;{1}&apos;.</source>
        <translation>零件“{0}”不在算例“{1}”中。</translation>
    </message>
    <message>
        <source>Choose faces of its parts.</source>
        <translation>请选择其零件的面。</translation>
    </message>
    <message>
        <source>It has no point.</source>
        <translation>没有指定点。</translation>
    </message>
    <message>
        <source>Give &quot;at&quot;: [x, y, z] in mm.</source>
        <translation>请给出以 mm 为单位的 &quot;at&quot;: [x, y, z]。</translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; is there already.</source>
        <translation>材料“{0}”已存在。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请为其中一个另取名称。</translation>
    </message>
    <message>
        <source>There are no values to keep.</source>
        <translation>没有可保留的值。</translation>
    </message>
    <message>
        <source>Give it a property first.</source>
        <translation>请先为其添加属性。</translation>
    </message>
    <message>
        <source>The folder of your materials cannot be made: {0}.</source>
        <translation>无法创建您的材料文件夹：{0}。</translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation>请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>It depends on itself: {0}.</source>
        <translation>它依赖于自身：{0}。</translation>
    </message>
    <message>
        <source>Give one of these parameters a value of its own.</source>
        <translation>请为其中一个参数给出独立的值。</translation>
    </message>
    <message>
        <source>Its two points are the same.</source>
        <translation>两个点相同。</translation>
    </message>
    <message>
        <source>Choose two points apart.</source>
        <translation>请选择两个不同的点。</translation>
    </message>
    <message>
        <source>It cannot have {0} points.</source>
        <translation>不能有 {0} 个点。</translation>
    </message>
    <message>
        <source>Choose 2 to {0}.</source>
        <translation>请选择 2 至 {0} 个。</translation>
    </message>
    <message>
        <source>None of its points lies in a part.</source>
        <translation>没有任何点位于零件内。</translation>
    </message>
    <message>
        <source>Choose a line through a part, or more points.</source>
        <translation>请选择穿过零件的直线，或增加点数。</translation>
    </message>
    <message>
        <source>The study has no such part.</source>
        <translation>算例中没有该零件。</translation>
    </message>
    <message>
        <source>The point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation>该点位于{0}之外；最近的零件是“{1}”，距离 {2}。</translation>
    </message>
    <message>
        <source>Choose a point inside a part.</source>
        <translation>请选择零件内部的点。</translation>
    </message>
    <message>
        <source>An edit in the journal is not readable.</source>
        <translation>无法读取操作记录中的一项编辑。</translation>
    </message>
    <message>
        <source>Restore the project from a backup.</source>
        <translation>请从备份恢复项目。</translation>
    </message>
    <message>
        <source>journal entry {0}</source>
        <translation>操作记录条目 {0}</translation>
    </message>
    <message>
        <source>The edit &apos;{0}&apos; cannot be applied.</source>
        <translation>无法应用编辑“{0}”。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The project cannot be changed: {0}.</source>
        <translation>无法更改项目：{0}。</translation>
    </message>
    <message>
        <source>Close it there, or work on a copy.</source>
        <translation>请在该处关闭项目，或在副本上工作。</translation>
    </message>
    <message>
        <source>There is no saved version of this name.</source>
        <translation>没有此名称的已保存版本。</translation>
    </message>
    <message>
        <source>Choose one of the saved versions.</source>
        <translation>请选择一个已保存的版本。</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件为只读</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>文件夹为只读</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>Choose another name or remove the file.</source>
        <translation>请选择其他名称，或删除该文件。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>Make it first or choose another.</source>
        <translation>请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>没有此项目文件。</translation>
    </message>
    <message>
        <source>The project there cannot be replaced: {0}.</source>
        <translation>无法替换该处的项目：{0}。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The project cannot be saved there: {0}.</source>
        <translation>无法将项目保存到该处：{0}。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The project does not hold the content {0}.</source>
        <translation>项目中没有内容 {0}。</translation>
    </message>
    <message>
        <source>Import the geometry again.</source>
        <translation>请重新导入几何。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; mentions t, x, y or z, which have no value here.</source>
        <translation>“{0}”引用了 t、x、y 或 z，它们在此处没有值。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; asks for no result.</source>
        <translation>“{0}”没有引用任何结果。</translation>
    </message>
    <message>
        <source>Write for example max(temperature, &apos;Cell*&apos;) &lt; 45 degC.</source>
        <translation>例如写 max(temperature, &apos;Cell*&apos;) &lt; 45 degC。</translation>
    </message>
    <message>
        <source>The result has no {0} of this part.</source>
        <translation>结果中没有此零件的 {0}。</translation>
    </message>
    <message>
        <source>The result has no {0} of {1} in &apos;{2}&apos;.</source>
        <translation>结果“{2}”中没有 {1} 的 {0}。</translation>
    </message>
    <message>
        <source>Check the field, the part and the type of the study.</source>
        <translation>请检查场量、零件和算例类型。</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; does not exist.</source>
        <translation>算例“{0}”不存在。</translation>
    </message>
    <message>
        <source>contact &apos;{0}&apos; - &apos;{1}&apos;</source>
        <translation>接触“{0}”-“{1}”</translation>
    </message>
    <message>
        <source>The parts reach {0} into each other, more than the gap of {1}: they do not touch there, and pass neither heat nor force.</source>
        <translation>两个零件互相穿透 {0}，大于间隙 {1}：此处不构成接触，既不传热也不传力。</translation>
    </message>
    <message>
        <source>Check the positions, or make the gap larger.</source>
        <translation>请检查位置，或增大间隙。</translation>
    </message>
    <message>
        <source>No solid part takes part in the study.</source>
        <translation>没有实体零件参与此算例。</translation>
    </message>
    <message>
        <source>Check its parts and exclude, and that the geometry holds solids.</source>
        <translation>请检查其 parts 和 exclude，以及几何中是否有实体。</translation>
    </message>
    <message>
        <source>Face {0} of &apos;{1}&apos; is not plane.</source>
        <translation>“{1}”的面 {0} 不是平面。</translation>
    </message>
    <message>
        <source>Symmetry holds on planes only; a frictionless support takes any face.</source>
        <translation>对称仅适用于平面；无摩擦支撑可用于任何面。</translation>
    </message>
    <message>
        <source>Edges and points have no normal.</source>
        <translation>边和点没有法向。</translation>
    </message>
    <message>
        <source>Hold them along x, y or z.</source>
        <translation>请沿 x、y 或 z 约束。</translation>
    </message>
    <message>
        <source>A temperature ({0}) and a heat flux ({1}) act on one face.</source>
        <translation>同一个面上同时作用有温度 ({0}) 和热通量 ({1})。</translation>
    </message>
    <message>
        <source>It changes with time; the steady study takes its value at 0 s.</source>
        <translation>它随时间变化；稳态算例取其在 0 s 时的值。</translation>
    </message>
    <message>
        <source>Run a transient study, or limit the load to other studies.</source>
        <translation>请运行瞬态算例，或将该载荷限定于其他算例。</translation>
    </message>
    <message>
        <source>Edges and points have neither a volume nor a power each.</source>
        <translation>边和点既没有体积，也没有各自的功率。</translation>
    </message>
    <message>
        <source>Give total_power, which they share.</source>
        <translation>请给出由它们分担的 total_power。</translation>
    </message>
    <message>
        <source>Two different temperatures ({0} and {1}) act on one face.</source>
        <translation>同一个面上作用有两个不同的温度（{0} 和 {1}）。</translation>
    </message>
    <message>
        <source>face {0} of &apos;{1}&apos;</source>
        <translation>“{1}”的面 {0}</translation>
    </message>
    <message>
        <source>Change the target of one of them.</source>
        <translation>请更改其中一个的作用对象。</translation>
    </message>
    <message>
        <source>{0} makes more than {1} stored fields.</source>
        <translation>{0} 将产生超过 {1} 个存储的场。</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>请增大间隔。</translation>
    </message>
    <message>
        <source>{0} is out of order or after the end at {1}.</source>
        <translation>{0} 的顺序有误，或晚于结束时间 {1}。</translation>
    </message>
    <message>
        <source>Give ascending times up to the duration.</source>
        <translation>请按递增顺序给出不超过时长的时间。</translation>
    </message>
    <message>
        <source>The project does not hold the mesh of this result.</source>
        <translation>项目中没有此结果的网格。</translation>
    </message>
    <message>
        <source>Run the study again.</source>
        <translation>请重新运行算例。</translation>
    </message>
    <message>
        <source>The project does not hold this field.</source>
        <translation>项目中没有此场。</translation>
    </message>
    <message>
        <source>The time {0} is outside of the result ({1} to {2}).</source>
        <translation>时间 {0} 不在结果范围内（{1} 至 {2}）。</translation>
    </message>
    <message>
        <source>Choose a time within, or &quot;end&quot;.</source>
        <translation>请选择范围内的时间，或 &quot;end&quot;。</translation>
    </message>
    <message>
        <source>The study has no field &apos;{0}&apos;.</source>
        <translation>算例没有场量“{0}”。</translation>
    </message>
    <message>
        <source>It has {0}, and components, such as {1}.</source>
        <translation>它有 {0}，以及分量，例如 {1}。</translation>
    </message>
    <message>
        <source>The project does not hold the field this one is made from.</source>
        <translation>项目中没有用于导出此场的原始场。</translation>
    </message>
    <message>
        <source>It goes on from {0} s when it is run again.</source>
        <translation>再次运行时将从 {0} s 继续。</translation>
    </message>
    <message>
        <source>What was kept of the stopped run is damaged.</source>
        <translation>已停止运行所保留的数据已损坏。</translation>
    </message>
    <message>
        <source>Run it again: it starts anew.</source>
        <translation>请再次运行：将从头开始。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>物理条件</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>This is not valid JSON: {0}.</source>
        <translation>这不是有效的 JSON：{0}。</translation>
    </message>
    <message>
        <source>The JSON is nested more than {0} levels deep.</source>
        <translation>JSON 嵌套超过 {0} 层。</translation>
    </message>
    <message>
        <source>No key of a spec needs more than ten.</source>
        <translation>规格文件中的键最多需要十层。</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is given twice.</source>
        <translation>键“{0}”重复。</translation>
    </message>
    <message>
        <source>A spec is an object {...}.</source>
        <translation>规格文件必须是对象 {...}。</translation>
    </message>
    <message>
        <source>The key &apos;twinbench&apos; with the format&apos;s version is missing.</source>
        <translation>缺少表示格式版本的键 &apos;twinbench&apos;。</translation>
    </message>
    <message>
        <source>Write &quot;twinbench&quot;: 1.</source>
        <translation>请写 &quot;twinbench&quot;: 1。</translation>
    </message>
    <message>
        <source>Version {0} of the format is not known.</source>
        <translation>格式版本 {0} 未知。</translation>
    </message>
    <message>
        <source>This program reads version 1.</source>
        <translation>本程序读取版本 1。</translation>
    </message>
    <message>
        <source>The key &apos;geometry&apos; is missing.</source>
        <translation>缺少键 &apos;geometry&apos;。</translation>
    </message>
    <message>
        <source>Write &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}].</source>
        <translation>请写 &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}]。</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is not known.</source>
        <translation>键“{0}”未知。</translation>
    </message>
    <message>
        <source>The value must be an object: name -&gt; value.</source>
        <translation>值必须是对象：名称 -&gt; 值。</translation>
    </message>
    <message>
        <source>An entry has no name.</source>
        <translation>有条目没有名称。</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>值必须是列表。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be a text.</source>
        <translation>“{0}”必须是文本。</translation>
    </message>
    <message>
        <source>The key &apos;name&apos; is missing.</source>
        <translation>缺少键 &apos;name&apos;。</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is given twice.</source>
        <translation>名称“{0}”重复。</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; does not exist.</source>
        <translation>文件“{0}”不存在。</translation>
    </message>
    <message>
        <source>Paths are relative to the spec file.</source>
        <translation>路径相对于规格文件。</translation>
    </message>
    <message>
        <source>The value must be &quot;none&quot; or an object {...}.</source>
        <translation>值必须是 &quot;none&quot; 或对象 {...}。</translation>
    </message>
    <message>
        <source>The disk is full; the change was not written and nothing is lost.</source>
        <translation>磁盘已满；更改未写入，没有数据丢失。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放空间后重试。</translation>
    </message>
    <message>
        <source>The project file is damaged ({0}).</source>
        <translation>项目文件已损坏 ({0})。</translation>
    </message>
    <message>
        <source>Restore it from a backup; the sqlite3 program&apos;s &quot;.recover&quot; saves what can be read.</source>
        <translation>请从备份恢复；sqlite3 程序的 &quot;.recover&quot; 可挽救仍可读取的数据。</translation>
    </message>
    <message>
        <source>The file is not a Twinbench project.</source>
        <translation>该文件不是 Twinbench 项目。</translation>
    </message>
    <message>
        <source>Choose a *.twin file.</source>
        <translation>请选择 *.twin 文件。</translation>
    </message>
    <message>
        <source>The project is being written by another process.</source>
        <translation>另一个进程正在写入该项目。</translation>
    </message>
    <message>
        <source>Close it there or try again.</source>
        <translation>请在该处关闭项目，或重试。</translation>
    </message>
    <message>
        <source>The project file cannot be written.</source>
        <translation>无法写入项目文件。</translation>
    </message>
    <message>
        <source>Copy it to a writable folder.</source>
        <translation>请将其复制到可写的文件夹。</translation>
    </message>
    <message>
        <source>The project file cannot be opened ({0}).</source>
        <translation>无法打开项目文件 ({0})。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>请检查文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed ({0}).</source>
        <translation>读取或写入项目文件失败 ({0})。</translation>
    </message>
    <message>
        <source>Check the disk, its free space and its quota.</source>
        <translation>请检查磁盘、可用空间和配额。</translation>
    </message>
    <message>
        <source>The project file failed: {0}.</source>
        <translation>项目文件出错：{0}。</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>值过大</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>all solids</source>
        <translation>所有实体</translation>
    </message>
    <message>
        <source>Names, paths or patterns; only these are meshed and need a material</source>
        <translation>名称、路径或匹配模式；仅划分这些零件的网格，也仅它们需要材料</translation>
    </message>
    <message>
        <source>Excluded parts</source>
        <translation>排除的零件</translation>
    </message>
    <message>
        <source>Names, paths or patterns of parts that are left out</source>
        <translation>要排除的零件的名称、路径或匹配模式</translation>
    </message>
    <message>
        <source>the model&apos;s contacts</source>
        <translation>模型的接触设置</translation>
    </message>
    <message>
        <source>Overrides the model&apos;s contacts for this study</source>
        <translation>在本算例中覆盖模型的接触设置</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Output interval</source>
        <translation>输出间隔</translation>
    </message>
    <message>
        <source>Time between stored fields</source>
        <translation>存储的场之间的时间间隔</translation>
    </message>
    <message>
        <source>duration / 100</source>
        <translation>时长 / 100</translation>
    </message>
    <message>
        <source>Output times</source>
        <translation>输出时间</translation>
    </message>
    <message>
        <source>Times of stored fields, ascending</source>
        <translation>存储场的时间，按递增顺序</translation>
    </message>
    <message>
        <source>Initial temperature</source>
        <translation>初始温度</translation>
    </message>
    <message>
        <source>Initial temperature from</source>
        <translation>初始温度来源</translation>
    </message>
    <message>
        <source>A thermal study whose (last) field is the start</source>
        <translation>以其（最后的）场作为起始状态的热算例</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Largest local error of a time step</source>
        <translation>时间步的最大局部误差</translation>
    </message>
    <message>
        <source>Largest time step</source>
        <translation>最大时间步长</translation>
    </message>
    <message>
        <source>Limits the adaptive time step</source>
        <translation>限制自适应时间步长</translation>
    </message>
    <message>
        <source>Fixed time step</source>
        <translation>固定时间步长</translation>
    </message>
    <message>
        <source>Switches the adaptive time step off</source>
        <translation>关闭自适应时间步长</translation>
    </message>
    <message>
        <source>Steady heat conduction</source>
        <translation>稳态热传导</translation>
    </message>
    <message>
        <source>The temperatures after a long time under constant loads</source>
        <translation>恒定载荷长时间作用后的温度</translation>
    </message>
    <message>
        <source>Transient heat conduction</source>
        <translation>瞬态热传导</translation>
    </message>
    <message>
        <source>The temperatures over time</source>
        <translation>随时间变化的温度</translation>
    </message>
    <message>
        <source>Linear static stress</source>
        <translation>线性静应力</translation>
    </message>
    <message>
        <source>Small displacements and stresses under constant loads</source>
        <translation>恒定载荷下的小位移和应力</translation>
    </message>
    <message>
        <source>Temperature from</source>
        <translation>温度来源</translation>
    </message>
    <message>
        <source>A thermal study whose field causes thermal strain</source>
        <translation>其温度场引起热应变的热算例</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of the temperature, and of loads that change with time</source>
        <translation>取该时间的温度和随时间变化的载荷</translation>
    </message>
    <message>
        <source>The reactions miss the applied forces and moments by {0} % (limit {1} %).</source>
        <translation>支反力与外加力和力矩相差 {0} %（限值 {1} %）。</translation>
    </message>
    <message>
        <source>Refine the mesh, and check that the parts are held.</source>
        <translation>请细化网格，并检查零件是否受约束。</translation>
    </message>
    <message>
        <source>The heat balance is off by {0} % (limit {1} %): in {2}, out {3}, stored {4}.</source>
        <translation>热平衡误差为 {0} %（限值 {1} %）：流入 {2}，流出 {3}，储存 {4}。</translation>
    </message>
    <message>
        <source>Refine the mesh or tighten the tolerance of the study.</source>
        <translation>请细化网格，或收紧算例的容差。</translation>
    </message>
    <message>
        <source>It was not computed yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>请运行。</translation>
    </message>
    <message>
        <source>Studies depend on each other in a circle: {0}.</source>
        <translation>算例之间循环依赖：{0}。</translation>
    </message>
    <message>
        <source>Let one of them start from a temperature.</source>
        <translation>请让其中一个从给定温度开始。</translation>
    </message>
    <message>
        <source>The stored result has a format this version does not read.</source>
        <translation>存储结果的格式无法由此版本读取。</translation>
    </message>
    <message>
        <source>Waiting for another run</source>
        <translation>正在等待另一次运行</translation>
    </message>
    <message>
        <source>No edge lies between such faces: {0}.</source>
        <translation>这些面之间没有边：{0}。</translation>
    </message>
    <message>
        <source>Name two faces that meet.</source>
        <translation>请指定两个相交的面。</translation>
    </message>
    <message>
        <source>No solid part is there.</source>
        <translation>没有实体零件。</translation>
    </message>
    <message>
        <source>The point is {0} away from the nearest part, &apos;{1}&apos;.</source>
        <translation>该点距离最近的零件“{1}”{0}。</translation>
    </message>
    <message>
        <source>Give a point on the surface of a part.</source>
        <translation>请给出零件表面上的点。</translation>
    </message>
    <message>
        <source>It is an assembly: write &apos;{0}/**&apos; for its parts.</source>
        <translation>这是装配体：要表示其零件，请写“{0}/**”。</translation>
    </message>
    <message>
        <source>Solids of one product are called &apos;Product/Solid 2&apos;: write &apos;{0}&apos;.</source>
        <translation>同一产品的多个实体命名为“Product/Solid 2”：请写“{0}”。</translation>
    </message>
    <message>
        <source>Patterns are case-sensitive; * stands for any characters but /.</source>
        <translation>匹配模式区分大小写；* 代表除 / 以外的任意字符。</translation>
    </message>
    <message>
        <source>No part matches &apos;{0}&apos;.</source>
        <translation>没有零件匹配“{0}”。</translation>
    </message>
    <message>
        <source>The selection &apos;{0}&apos; does not exist.</source>
        <translation>命名选择“{0}”不存在。</translation>
    </message>
    <message>
        <source>No face of the {0} matching parts is &apos;{1}&apos;.</source>
        <translation>{0} 个匹配零件中没有符合“{1}”的面。</translation>
    </message>
    <message>
        <source>a table: {&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</source>
        <translation>表格：{&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no temperature for this part.</source>
        <translation>算例“{0}”没有此零件的温度。</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; has the unit {1}, which does not fit.</source>
        <translation>列“{0}”的单位为 {1}，不相符。</translation>
    </message>
    <message>
        <source>Name a column of another quantity, or mend its heading.</source>
        <translation>请指定其他物理量的列，或更正其列标题。</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; cannot be read: {1}</source>
        <translation>无法读取文件“{0}”：{1}</translation>
    </message>
    <message>
        <source>The table needs the text &apos;{0}&apos;.</source>
        <translation>表格需要文本“{0}”。</translation>
    </message>
    <message>
        <source>Write {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}.</source>
        <translation>请写 {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be pairs of a time and a value.</source>
        <translation>“{0}”必须由时间和值的数对组成。</translation>
    </message>
    <message>
        <source>The columns hold no numbers.</source>
        <translation>这些列中没有数字。</translation>
    </message>
    <message>
        <source>The times of &apos;{0}&apos; do not ascend: {1} s comes after {2} s.</source>
        <translation>“{0}”的时间没有递增：{1} s 在 {2} s 之后。</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; was not read yet.</source>
        <translation>文件“{0}”尚未读取。</translation>
    </message>
    <message>
        <source>Set the value again.</source>
        <translation>请重新设置该值。</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>{0} 之一</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not one of {1}.</source>
        <translation>“{0}”不是 {1} 之一。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object of parameters and their values</source>
        <translation>由参数及其值组成的对象</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not exist.</source>
        <translation>参数“{0}”不存在。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a target or a list of targets</source>
        <translation>作用对象或作用对象列表</translation>
    </message>
    <message>
        <source>At least one of {0} is needed.</source>
        <translation>{0} 中至少需要一个。</translation>
    </message>
    <message>
        <source>Only one of {0} can be given.</source>
        <translation>{0} 中只能给出一个。</translation>
    </message>
    <message>
        <source>One of {0} is missing.</source>
        <translation>缺少 {0} 中的一个。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有可用项。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>可用项：{0}。</translation>
    </message>
    <message>
        <source>&apos;between&apos; must name two parts.</source>
        <translation>&apos;between&apos; 必须指定两个零件。</translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;].</source>
        <translation>请写 &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;]。</translation>
    </message>
    <message>
        <source>the name of a selection, or {&quot;part&quot;, &quot;where&quot;}</source>
        <translation>命名选择的名称，或 {&quot;part&quot;, &quot;where&quot;}</translation>
    </message>
    <message>
        <source>a flat list</source>
        <translation>非嵌套列表</translation>
    </message>
    <message>
        <source>&apos;between&apos; must hold two queries of faces.</source>
        <translation>&apos;between&apos; 必须包含两个面查询条件。</translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;].</source>
        <translation>请写 &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;]。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>对象 {...}</translation>
    </message>
    <message>
        <source>{0} is out of range: {1} must be {2}.</source>
        <translation>{0} 超出范围：{1}必须{2}。</translation>
    </message>
    <message>
        <source>a quantity or an expression</source>
        <translation>数值（带单位）或表达式</translation>
    </message>
    <message>
        <source>Write a text such as &quot;5 mm&quot; or &quot;2 * cell_loss&quot;.</source>
        <translation>请写文本，例如 &quot;5 mm&quot; 或 &quot;2 * cell_loss&quot;。</translation>
    </message>
    <message>
        <source>three quantities</source>
        <translation>三个数值（带单位）</translation>
    </message>
    <message>
        <source>Write [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;] with units.</source>
        <translation>请写带单位的 [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;]。</translation>
    </message>
    <message>
        <source>Columns of a file cannot be a component of a vector.</source>
        <translation>文件的列不能用作向量的分量。</translation>
    </message>
    <message>
        <source>a list of quantities</source>
        <translation>数值（带单位）列表</translation>
    </message>
    <message>
        <source>Write [&quot;10 s&quot;, &quot;20 s&quot;].</source>
        <translation>请写 [&quot;10 s&quot;, &quot;20 s&quot;]。</translation>
    </message>
    <message>
        <source>a point of three coordinates</source>
        <translation>含三个坐标的点</translation>
    </message>
    <message>
        <source>Write [x, y, z] in millimetres, or with units.</source>
        <translation>请写 [x, y, z]，以毫米为单位或带单位。</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>an axis and an angle</source>
        <translation>轴和角度</translation>
    </message>
    <message>
        <source>Write {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}.</source>
        <translation>请写 {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}。</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>The number {0} has no unit, but an angle is needed.</source>
        <translation>数字 {0} 没有单位，此处需要角度。</translation>
    </message>
    <message>
        <source>Write for example &quot;90 deg&quot;.</source>
        <translation>例如写 &quot;90 deg&quot;。</translation>
    </message>
    <message>
        <source>a direction: three numbers that are not all zero</source>
        <translation>方向：三个不全为零的数</translation>
    </message>
    <message>
        <source>Write for example [0, 0, 1].</source>
        <translation>例如写 [0, 0, 1]。</translation>
    </message>
    <message>
        <source>two directions</source>
        <translation>两个方向</translation>
    </message>
    <message>
        <source>Write [[1, 0, 0], [0, 1, 0]].</source>
        <translation>请写 [[1, 0, 0], [0, 1, 0]]。</translation>
    </message>
    <message>
        <source>two directions that are not parallel</source>
        <translation>两个不平行的方向</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>文本或文本列表</translation>
    </message>
    <message>
        <source>Names, paths or patterns (Cell *), separated by semicolons</source>
        <translation>名称、路径或匹配模式 (Cell *)，以分号分隔</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面</translation>
    </message>
    <message>
        <source>A line each: a selection&apos;s name, or PART: QUERY, such as
Cold plate: hole and radius = 4.5 mm
Ctrl+Enter takes it</source>
        <translation>每行一项：命名选择的名称，或“零件: 查询条件”，例如
Cold plate: hole and radius = 4.5 mm
按 Ctrl+Enter 应用</translation>
    </message>
    <message>
        <source>A line each, the edges between faces of two queries, such as
Bracket: hole | planar and normal = +z
or all edges of the faces of one. With @ x, y, z only the nearest to this point. Ctrl+Enter takes it</source>
        <translation>每行一项：两个查询条件所选面之间的边，例如
Bracket: hole | planar and normal = +z
或一个条件所选面的所有边。加上 @ x, y, z 则仅取离此点最近的边。按 Ctrl+Enter 应用</translation>
    </message>
    <message>
        <source>A line each, in millimetres, such as
Bracket: 12.5, 0, 4
Ctrl+Enter takes it</source>
        <translation>每行一项，以毫米为单位，例如
Bracket: 12.5, 0, 4
按 Ctrl+Enter 应用</translation>
    </message>
    <message>
        <source>Value or expression</source>
        <translation>值或表达式</translation>
    </message>
    <message>
        <source>For example 1.5 * cell_loss</source>
        <translation>例如 1.5 * cell_loss</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>所有适用的算例</translation>
    </message>
    <message>
        <source>Names of the studies it acts in, separated by semicolons</source>
        <translation>起作用的算例名称，以分号分隔</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>What is not active stays in the model but acts in no study</source>
        <translation>未激活的项保留在模型中，但不在任何算例中起作用</translation>
    </message>
    <message>
        <source>A new parameter needs a name and a value.</source>
        <translation>新参数需要名称和值。</translation>
    </message>
    <message>
        <source>Write it as h_air = 10 W/(m^2*K).</source>
        <translation>请写成 h_air = 10 W/(m^2*K)。</translation>
    </message>
    <message>
        <source>There is a parameter &apos;{0}&apos; already.</source>
        <translation>已有参数“{0}”。</translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation>请在表格中更改其值。</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>无法绘制图片。</translation>
    </message>
    <message>
        <source>Check that an X server with OpenGL 3.2 is reachable.</source>
        <translation>请检查是否可以连接支持 OpenGL 3.2 的 X 服务器。</translation>
    </message>
    <message>
        <source>isosurfaces: {0}</source>
        <translation>等值面：{0}</translation>
    </message>
    <message>
        <source>maximum over time</source>
        <translation>时间最大值</translation>
    </message>
    <message>
        <source>minimum over time</source>
        <translation>时间最小值</translation>
    </message>
    <message>
        <source>deformed x {0}</source>
        <translation>变形 x {0}</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Use a coarser mesh or fewer parts, or close other programs.</source>
        <translation>请使用更粗的网格或更少的零件，或关闭其他程序。</translation>
    </message>
    <message>
        <source>It ended unexpectedly: {0}.</source>
        <translation>意外结束：{0}。</translation>
    </message>
    <message>
        <source>What was computed before is kept. Please report this.</source>
        <translation>此前已计算的内容已保留。请报告此问题。</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>意外结束。</translation>
    </message>
    <message>
        <source>The work broke off: {0}</source>
        <translation>操作中断：{0}</translation>
    </message>
    <message>
        <source>The study has no result.</source>
        <translation>该算例没有结果。</translation>
    </message>
    <message>
        <source>The folder for untitled projects cannot be made.</source>
        <translation>无法创建未命名项目的文件夹。</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>designation {0}</source>
        <translation>牌号 {0}</translation>
    </message>
    <message>
        <source>designation of pure aluminium</source>
        <translation>纯铝牌号</translation>
    </message>
    <message>
        <source>stainless steel</source>
        <translation>不锈钢</translation>
    </message>
    <message>
        <source>electrical steel</source>
        <translation>电工钢</translation>
    </message>
    <message>
        <source>designation of oxygen-free copper</source>
        <translation>无氧铜牌号</translation>
    </message>
    <message>
        <source>designation of electrolytic copper</source>
        <translation>电解铜牌号</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>黄铜</translation>
    </message>
    <message>
        <source>polyamide</source>
        <translation>聚酰胺</translation>
    </message>
    <message>
        <source>PBT</source>
        <translation>PBT</translation>
    </message>
    <message>
        <source>PPS</source>
        <translation>PPS</translation>
    </message>
    <message>
        <source>ABS</source>
        <translation>ABS</translation>
    </message>
    <message>
        <source>polypropylene</source>
        <translation>聚丙烯</translation>
    </message>
    <message>
        <source>polycarbonate</source>
        <translation>聚碳酸酯</translation>
    </message>
    <message>
        <source>polyimide film</source>
        <translation>聚酰亚胺薄膜</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>有机硅</translation>
    </message>
    <message>
        <source>aerogel</source>
        <translation>气凝胶</translation>
    </message>
    <message>
        <source>aluminium nitride</source>
        <translation>氮化铝</translation>
    </message>
    <message>
        <source>alumina</source>
        <translation>氧化铝</translation>
    </message>
    <message>
        <source>ferrite magnet</source>
        <translation>铁氧体磁体</translation>
    </message>
    <message>
        <source>permanent magnet</source>
        <translation>永磁体</translation>
    </message>
    <message>
        <source>circuit board</source>
        <translation>电路板</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>电芯</translation>
    </message>
    <message>
        <source>cylindrical cell</source>
        <translation>圆柱电芯</translation>
    </message>
    <message>
        <source>solder</source>
        <translation>焊料</translation>
    </message>
    <message>
        <source>thermal grease</source>
        <translation>导热硅脂</translation>
    </message>
    <message>
        <source>thermal interface</source>
        <translation>导热界面</translation>
    </message>
    <message>
        <source>coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>air</source>
        <translation>空气</translation>
    </message>
    <message>
        <source>insulation</source>
        <translation>绝缘与隔热</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>密封件</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>铜</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>铝</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>钢</translation>
    </message>
    <message>
        <source>fastener, property class unknown</source>
        <translation>紧固件，强度等级未知</translation>
    </message>
    <message>
        <source>insulating holder</source>
        <translation>绝缘支架</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>conductor</source>
        <translation>导体</translation>
    </message>
    <message>
        <source>winding</source>
        <translation>绕组</translation>
    </message>
    <message>
        <source>extruded heat sink</source>
        <translation>挤压型材散热器</translation>
    </message>
    <message>
        <source>cold plate</source>
        <translation>冷板</translation>
    </message>
    <message>
        <source>cast housing</source>
        <translation>铸造壳体</translation>
    </message>
    <message>
        <source>wheel rim</source>
        <translation>轮辋</translation>
    </message>
    <message>
        <source>shaft, gear or bearing</source>
        <translation>轴、齿轮或轴承</translation>
    </message>
    <message>
        <source>lamination stack</source>
        <translation>叠片铁芯</translation>
    </message>
    <message>
        <source>semiconductor</source>
        <translation>半导体</translation>
    </message>
    <message>
        <source>battery cell, chemistry unknown</source>
        <translation>电池电芯，化学体系未知</translation>
    </message>
    <message>
        <source>structural part, if of steel</source>
        <translation>结构件（假定为钢）</translation>
    </message>
    <message>
        <source>greater than {0}</source>
        <translation>大于 {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>不小于 {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>小于 {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>不大于 {0}</translation>
    </message>
    <message>
        <source>{0}, by &apos;{1}&apos; in &apos;{2}&apos;</source>
        <translation>{0}，位于“{2}”中的“{1}”</translation>
    </message>
    <message>
        <source>It cannot be written: {0}.</source>
        <translation>无法写入：{0}。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in {1}, but {2} needs a unit such as {3}.</source>
        <translation>“{0}”的单位为 {1}，但{2}需要 {3} 之类的单位。</translation>
    </message>
    <message>
        <source>Could not mesh {0}</source>
        <translation>无法划分网格：{0}</translation>
    </message>
    <message>
        <source>Meshing {0}</source>
        <translation>正在划分网格：{0}</translation>
    </message>
    <message>
        <source>The mesh does not follow its faces: one has {0} on it, {1} in the CAD ({2} %).</source>
        <translation>网格未贴合其面：其中一个面在网格上为 {0}，在 CAD 中为 {1}（{2} %）。</translation>
    </message>
    <message>
        <source>OpenCASCADE cannot read the file: {0}</source>
        <translation>OpenCASCADE 无法读取该文件：{0}</translation>
    </message>
    <message>
        <source>it is no STEP file.</source>
        <translation>它不是 STEP 文件。</translation>
    </message>
    <message>
        <source>If a part thinner than the gap of the contacts lies between them, make the gap smaller than it is thick. Else give the parts a smaller element size.</source>
        <translation>如果两者之间有比接触间隙更薄的零件，请把间隙设得小于该零件的厚度；否则请为零件设置更小的单元尺寸。</translation>
    </message>
    <message>
        <source>The study has to run, and its result could not be kept: {0}.</source>
        <translation>需要运行该算例，但其结果无法保存：{0}。</translation>
    </message>
    <message>
        <source>Close the project there, make it writable, or work on a copy.</source>
        <translation>请在那里关闭该项目，使其可写，或使用副本。</translation>
    </message>
    <message>
        <source>A collection holds every time, not the extremes over time.</source>
        <translation>集合文件包含每个时刻，而不是时间上的极值。</translation>
    </message>
    <message>
        <source>Write the extremes into a file that ends in .vtu.</source>
        <translation>请将极值写入以 .vtu 结尾的文件。</translation>
    </message>
    <message>
        <source>The matrix is too large for a direct solution.</source>
        <translation>矩阵过大，无法直接求解。</translation>
    </message>
    <message>
        <source>Make the mesh coarser, or leave parts out of the study.</source>
        <translation>请使网格更粗，或从研究中去掉一些零件。</translation>
    </message>
    <message>
        <source>CGAL: {0}</source>
        <translation>CGAL：{0}</translation>
    </message>
    <message>
        <source>the triangles are no closed surface.</source>
        <translation>这些三角形不构成封闭曲面。</translation>
    </message>
    <message>
        <source>The mesh has no triangle on {0} of {1} faces, the largest of {2} mm^2.</source>
        <translation>网格在 {1} 个面中的 {0} 个面上没有三角形，其中最大的面为 {2} mm^2。</translation>
    </message>
    <message>
        <source>The triangles of the faces do not close: {0} ({1}).</source>
        <translation>各面的三角形不封闭：{0}（{1}）。</translation>
    </message>
    <message>
        <source>a face without triangles</source>
        <translation>没有三角形的面</translation>
    </message>
    <message>
        <source>open sides</source>
        <translation>开放的边</translation>
    </message>
    <message>
        <source>No time was left.</source>
        <translation>没有剩余时间。</translation>
    </message>
    <message>
        <source>Linear solver</source>
        <translation>线性求解器</translation>
    </message>
    <message>
        <source>Automatic takes the one that is likely to be faster</source>
        <translation>自动选取预计更快的一种</translation>
    </message>
    <message>
        <source>mode {0}: {1} Hz</source>
        <translation>模态 {0}：{1} Hz</translation>
    </message>
    <message>
        <source>share of the largest</source>
        <translation>占最大值的份额</translation>
    </message>
    <message>
        <source>The modes reached a residual of {0} in {1} steps, {2} was asked for.</source>
        <translation>模态在 {1} 步内残差达到 {0}，要求为 {2}。</translation>
    </message>
    <message>
        <source>Ask for fewer modes, or check materials and mesh.</source>
        <translation>请减少模态数，或检查材料和网格。</translation>
    </message>
    <message>
        <source>Finding the modes</source>
        <translation>正在求模态</translation>
    </message>
    <message>
        <source>{0} modes are asked for.</source>
        <translation>要求 {0} 个模态。</translation>
    </message>
    <message>
        <source>Ask for 1 at least.</source>
        <translation>请至少要求 1 个。</translation>
    </message>
    <message>
        <source>The prestress is not six finite numbers at each node.</source>
        <translation>预应力不是每个节点六个有限数。</translation>
    </message>
    <message>
        <source>Solve the static study on the mesh of this study.</source>
        <translation>请在本算例的网格上求解静态算例。</translation>
    </message>
    <message>
        <source>The prestress is beyond buckling: some motion sets energy free.</source>
        <translation>预应力超过屈曲：某种运动会释放能量。</translation>
    </message>
    <message>
        <source>Take smaller loads in the study that gives the prestress.</source>
        <translation>请在给出预应力的算例中采用较小的载荷。</translation>
    </message>
    <message>
        <source>mode {0}</source>
        <translation>模态 {0}</translation>
    </message>
    <message>
        <source>At {0} Hz the mode leaves a residual of {1} (limit {2}); the steps came to {3}.</source>
        <translation>在 {0} Hz 处，该模态的残差为 {1}（限值 {2}）；各步达到 {3}。</translation>
    </message>
    <message>
        <source>Refine the mesh where elements are long and thin, and check the materials.</source>
        <translation>请在单元细长处加密网格，并检查材料。</translation>
    </message>
    <message>
        <source>All {0} modes lie below the largest frequency of {1} Hz; there may be more.</source>
        <translation>全部 {0} 个模态都低于最大频率 {1} Hz；可能还有更多。</translation>
    </message>
    <message>
        <source>Ask for more modes.</source>
        <translation>请要求更多模态。</translation>
    </message>
    <message>
        <source>Every node is held in every direction: nothing can vibrate.</source>
        <translation>每个节点在所有方向上都被固定：没有东西可以振动。</translation>
    </message>
    <message>
        <source>Release some faces.</source>
        <translation>请释放一些面。</translation>
    </message>
    <message>
        <source>{0} modes are asked for, the mesh has {1}.</source>
        <translation>要求 {0} 个模态，网格有 {1} 个。</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or leave parts out of the study.</source>
        <translation>请选用更粗的网格，或从算例中去掉一些零件。</translation>
    </message>
    <message>
        <source>block Lanczos, cholesky</source>
        <translation>块 Lanczos，Cholesky</translation>
    </message>
    <message>
        <source>Found the modes</source>
        <translation>已求得模态</translation>
    </message>
    <message>
        <source>From {0} on {1}, {2}, at {3}, in {4}</source>
        <translation>由 {0} 与 {1} 得出，{2}，{3}，介质 {4}</translation>
    </message>
    <message>
        <source>From {0} between {1} faces that touch</source>
        <translation>由接触面（{1}）之间的 {0} 得出</translation>
    </message>
    <message>
        <source>From {0} in a gap of {1}</source>
        <translation>由 {1} 间隙中的 {0} 得出</translation>
    </message>
    <message>
        <source>The gap medium &apos;{0}&apos; has no conductivity.</source>
        <translation>间隙介质“{0}”没有导热系数。</translation>
    </message>
    <message>
        <source>Name another material, air or vacuum.</source>
        <translation>请指定其他材料、air 或 vacuum。</translation>
    </message>
    <message>
        <source>No conductance can be proposed: &apos;{0}&apos; has no material with a conductivity.</source>
        <translation>无法推荐接触导热系数：“{0}”没有带导热系数的材料。</translation>
    </message>
    <message>
        <source>Assign one, or give the contact a conductance.</source>
        <translation>请指定一种材料，或给出该接触的导热系数。</translation>
    </message>
    <message>
        <source>The gap medium &apos;{0}&apos; is not known.</source>
        <translation>间隙介质“{0}”未知。</translation>
    </message>
    <message>
        <source>&quot;auto&quot;: proposed from the materials, the finish, the pressure and the gap</source>
        <translation>“auto”：由材料、表面粗糙度、压力和间隙推荐</translation>
    </message>
    <message>
        <source>Gap medium</source>
        <translation>间隙介质</translation>
    </message>
    <message>
        <source>What fills gaps, for a proposed conductance: air, vacuum, or a material</source>
        <translation>填充间隙的介质，用于推荐的接触导热系数：air、vacuum 或一种材料</translation>
    </message>
    <message>
        <source>Surface finish</source>
        <translation>表面粗糙度</translation>
    </message>
    <message>
        <source>Of both faces, for a proposed conductance: Ra 0.1, 0.4, 1.6 or 6.3 um</source>
        <translation>两面的粗糙度，用于推荐的接触导热系数：Ra 0.1、0.4、1.6 或 6.3 um</translation>
    </message>
    <message>
        <source>Contact pressure</source>
        <translation>接触压力</translation>
    </message>
    <message>
        <source>By which the faces are pressed together, for a proposed conductance</source>
        <translation>两面被压紧的压力，用于推荐的接触导热系数</translation>
    </message>
    <message>
        <source>Natural frequency</source>
        <translation>固有频率</translation>
    </message>
    <message>
        <source>A deck of natural frequencies has neither a prestress nor point masses.</source>
        <translation>固有频率的输入文件既没有预应力，也没有质点。</translation>
    </message>
    <message>
        <source>Leave them out of this study.</source>
        <translation>请从本算例中去掉它们。</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no stresses.</source>
        <translation>算例“{0}”不给出应力。</translation>
    </message>
    <message>
        <source>Name a static stress study.</source>
        <translation>请指定静态应力算例。</translation>
    </message>
    <message>
        <source>Ask for min(frequency), and for more modes in the study if all of its modes are rigid motions.</source>
        <translation>请使用 min(frequency)；若算例的所有模态都是刚体运动，请要求更多模态。</translation>
    </message>
    <message>
        <source>It changes no natural frequency: free vibrations have no loads.</source>
        <translation>它不改变固有频率：自由振动没有载荷。</translation>
    </message>
    <message>
        <source>For the effect of its stresses add a static stress study, and name it in prestress_from.</source>
        <translation>若要考虑其应力的影响，请添加静态应力算例，并在 prestress_from 中指定。</translation>
    </message>
    <message>
        <source>There is no mode {0}; there are {1} modes.</source>
        <translation>没有模态 {0}；共有 {1} 个模态。</translation>
    </message>
    <message>
        <source>Choose one of them by its number, from 1.</source>
        <translation>请按编号选择其中之一，从 1 开始。</translation>
    </message>
    <message>
        <source>Natural frequencies</source>
        <translation>固有频率分析</translation>
    </message>
    <message>
        <source>Free vibrations: frequencies and shapes; parts need not be held</source>
        <translation>自由振动：频率和振型；零件不必固定</translation>
    </message>
    <message>
        <source>Number of modes</source>
        <translation>模态数</translation>
    </message>
    <message>
        <source>The lowest ones, six rigid motions of a free body included</source>
        <translation>最低的若干个，包括自由物体的六个刚体运动</translation>
    </message>
    <message>
        <source>Largest frequency</source>
        <translation>最大频率</translation>
    </message>
    <message>
        <source>Modes above are left out</source>
        <translation>更高的模态将被略去</translation>
    </message>
    <message>
        <source>Prestress from</source>
        <translation>预应力来自</translation>
    </message>
    <message>
        <source>A static stress study whose stresses stiffen or soften</source>
        <translation>静态应力算例，其应力使结构变硬或变软</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no stress for this part.</source>
        <translation>算例“{0}”没有该零件的应力。</translation>
    </message>
    <message>
        <source>Conjugate gradients reached a residual of {0} in {1} iterations, {2} was asked for. On the way it was {3}.</source>
        <translation>共轭梯度法迭代 {1} 次后残差为 {0}，要求为 {2}。过程中残差为 {3}。</translation>
    </message>
    <message>
        <source>Look for parts that hardly hold together and for very thin elements, or make the mesh coarser.</source>
        <translation>请查找几乎没有连接的零件和很薄的单元，或使用较粗的网格。</translation>
    </message>
    <message>
        <source>move and turn freely</source>
        <translation>自由移动和转动</translation>
    </message>
    <message>
        <source>The temperatures that properties or radiation depend on do not settle: after {0} iterations the residual is {1} of that at the start. On the way it was {2}.</source>
        <translation>材料属性或辐射所依赖的温度不收敛：迭代 {0} 次后残差为初始值的 {1}。过程中为 {2}。</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; do not touch: no faces of theirs lie opposite within the gap of {2}.</source>
        <translation>“{0}”与“{1}”不接触：在间隙 {2} 之内没有相对的面。</translation>
    </message>
    <message>
        <source>Move a part, make the gap of the contacts larger, or remove the pair.</source>
        <translation>请移动零件、增大接触间隙，或删除该接触对。</translation>
    </message>
    <message>
        <source>Its meshes would have {0} million unknowns or more and need at least {1} of memory; {2} are available.</source>
        <translation>其网格将有 {0} 百万个或更多未知量，至少需要 {1} 内存；可用 {2}。</translation>
    </message>
    <message>
        <source>An element size of {0} in &apos;{1}&apos;, and as much larger ones in the other parts, would fit.</source>
        <translation>在“{1}”中采用 {0} 的单元尺寸，并按同样比例增大其他零件的单元，即可放入内存。</translation>
    </message>
    <message>
        <source>The temperature falls to {0}, below absolute zero (-273.15 degC).</source>
        <translation>温度降至 {0}，低于绝对零度（-273.15 degC）。</translation>
    </message>
    <message>
        <source>More heat is taken out than can come in: check the signs and sizes of heat sources and fluxes, and the ambient temperatures.</source>
        <translation>带走的热量多于可流入的热量：请检查热源和热流的符号与大小以及环境温度。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>iterative</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>lapped</source>
        <translation>研磨抛光</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>磨削</translation>
    </message>
    <message>
        <source>machined</source>
        <translation>机加工</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>铸造</translation>
    </message>
    <message>
        <source>No mode lies below the largest frequency of {0} Hz; the lowest is at {1} Hz.</source>
        <translation>没有低于最大频率 {0} Hz 的模态；最低为 {1} Hz。</translation>
    </message>
    <message>
        <source>Set a larger frequency, or none.</source>
        <translation>请设置更高的频率，或不设置。</translation>
    </message>
    <message>
        <source>mode {0}: load factor {1}</source>
        <translation>模态 {0}：载荷系数 {1}</translation>
    </message>
    <message>
        <source>The spectrum has {0} frequencies and {1} levels.</source>
        <translation>频谱有 {0} 个频率和 {1} 个量级。</translation>
    </message>
    <message>
        <source>Give two points at least, and a level for each frequency.</source>
        <translation>请至少给出两个点，并为每个频率给出一个量级。</translation>
    </message>
    <message>
        <source>The frequency {0} Hz is not greater than 0 Hz.</source>
        <translation>频率 {0} Hz 不大于 0 Hz。</translation>
    </message>
    <message>
        <source>The frequency {0} Hz does not follow {1} Hz.</source>
        <translation>频率 {0} Hz 不在 {1} Hz 之后。</translation>
    </message>
    <message>
        <source>Give the frequencies in ascending order.</source>
        <translation>请按升序给出频率。</translation>
    </message>
    <message>
        <source>The level {0} (m/s^2)^2/Hz is not greater than 0.</source>
        <translation>量级 {0} (m/s^2)^2/Hz 不大于 0。</translation>
    </message>
    <message>
        <source>End the spectrum where it has no level any more.</source>
        <translation>请在不再有量级处结束频谱。</translation>
    </message>
    <message>
        <source>The loads make no stress: nothing can buckle.</source>
        <translation>载荷不产生应力：不会发生屈曲。</translation>
    </message>
    <message>
        <source>Add a force, a pressure or another load to the study.</source>
        <translation>请为算例添加力、压力或其他载荷。</translation>
    </message>
    <message>
        <source>At the load factor {0} the mode leaves a residual of {1} (limit {2}).</source>
        <translation>在载荷系数 {0} 处，模态留下残差 {1}（限值 {2}）。</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads, nor under the reversed ones.</source>
        <translation>在这些载荷下不屈曲，在反向载荷下也不屈曲。</translation>
    </message>
    <message>
        <source>Check the loads, if some part should be in compression.</source>
        <translation>如果某个零件应受压，请检查载荷。</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads; the reversed ones buckle at {0} times their size.</source>
        <translation>在这些载荷下不屈曲；反向载荷在其大小的 {0} 倍时屈曲。</translation>
    </message>
    <message>
        <source>Check the signs of the loads.</source>
        <translation>请检查载荷的正负号。</translation>
    </message>
    <message>
        <source>{0} load factors are asked for, {1} were found: larger ones strain the parts by more than {2} % on average.</source>
        <translation>要求 {0} 个载荷系数，找到 {1} 个：更大的系数使零件平均应变超过 {2} %。</translation>
    </message>
    <message>
        <source>{0} load factors are asked for.</source>
        <translation>要求 {0} 个载荷系数。</translation>
    </message>
    <message>
        <source>Found the load factors</source>
        <translation>已找到载荷系数</translation>
    </message>
    <message>
        <source>The potential or current is not a finite number everywhere at {0} s.</source>
        <translation>在 {0} s 时，电位或电流并非处处为有限数。</translation>
    </message>
    <message>
        <source>A potential or a current acts on it, but the part does not conduct.</source>
        <translation>有电位或电流作用于其上，但该零件不导电。</translation>
    </message>
    <message>
        <source>Give its material an electrical_conductivity, or change the target.</source>
        <translation>请为其材料给出 electrical_conductivity，或更改目标。</translation>
    </message>
    <message>
        <source>A current acts on it, but all of it touches other conductors.</source>
        <translation>有电流作用于其上，但整个面都与其他导体接触。</translation>
    </message>
    <message>
        <source>Let the current enter elsewhere.</source>
        <translation>请让电流从别处流入。</translation>
    </message>
    <message>
        <source>A current enters these parts, but no electric potential holds them, so that theirs is undetermined and the current has no way out.</source>
        <translation>有电流流入这些零件，但没有电位将其固定：其电位不确定，电流没有出路。</translation>
    </message>
    <message>
        <source>Add an electric potential, or a contact to a conducting part that has one.</source>
        <translation>请添加电位，或与具有电位的导电零件建立接触。</translation>
    </message>
    <message>
        <source>The electric potentials cannot be solved to the accuracy that is needed.</source>
        <translation>无法以所需精度求解电位。</translation>
    </message>
    <message>
        <source>Check the electrical conductivities of materials and contacts.</source>
        <translation>请检查材料和接触的电导率。</translation>
    </message>
    <message>
        <source>The damping ratio {0} is not between 0 and 1.</source>
        <translation>阻尼比 {0} 不在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>The duration {0} s is negative.</source>
        <translation>持续时间 {0} s 为负。</translation>
    </message>
    <message>
        <source>base vibration</source>
        <translation>基础振动</translation>
    </message>
    <message>
        <source>No spectrum shakes the parts.</source>
        <translation>没有频谱激励零件。</translation>
    </message>
    <message>
        <source>Add a base vibration.</source>
        <translation>请添加基础振动。</translation>
    </message>
    <message>
        <source>The direction has no length.</source>
        <translation>方向的长度为零。</translation>
    </message>
    <message>
        <source>The fatigue strength coefficient {0} Pa is to be positive, the exponent {1} negative.</source>
        <translation>疲劳强度系数 {0} Pa 应为正，指数 {1} 应为负。</translation>
    </message>
    <message>
        <source>There is not one fatigue curve for each part.</source>
        <translation>并非每个零件都有一条疲劳曲线。</translation>
    </message>
    <message>
        <source>The modes end at {0} Hz, the spectrum at {1} Hz: resonances between are left out.</source>
        <translation>模态到 {0} Hz 为止，频谱到 {1} Hz：其间的共振未计入。</translation>
    </message>
    <message>
        <source>Set a larger frequency. Far below the first mode the parts move as their base does: there a static stress study with an acceleration is enough.</source>
        <translation>请设置更大的频率。远低于第一阶模态时零件随基础一起运动：此时带加速度的静应力算例就足够了。</translation>
    </message>
    <message>
        <source>Some parts are free to move: nothing shakes them.</source>
        <translation>有些零件可自由移动：没有任何东西激励它们。</translation>
    </message>
    <message>
        <source>Hold them, or bond them to what is held.</source>
        <translation>请固定它们，或将它们与已固定的零件粘结。</translation>
    </message>
    <message>
        <source>The stresses of {0} modes need {1} GB of memory, {2} GB are available.</source>
        <translation>{0} 个模态的应力需要 {1} GB 内存，可用 {2} GB。</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or a lower largest frequency.</source>
        <translation>请选择更粗的网格，或更低的最大频率。</translation>
    </message>
    <message>
        <source>Stresses of the modes</source>
        <translation>模态应力</translation>
    </message>
    <message>
        <source>The electrical conductivity</source>
        <translation>电导率</translation>
    </message>
    <message>
        <source>The electrical conductivity must be a finite symmetric tensor.</source>
        <translation>电导率必须是有限的对称张量。</translation>
    </message>
    <message>
        <source>The smallest principal electrical conductivity</source>
        <translation>最小主电导率</translation>
    </message>
    <message>
        <source>The electric potential</source>
        <translation>电位</translation>
    </message>
    <message>
        <source>Two different electric potentials are prescribed on this face.</source>
        <translation>该面上规定了两个不同的电位。</translation>
    </message>
    <message>
        <source>The current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>An electric potential and a current are prescribed on this face.</source>
        <translation>该面上同时规定了电位和电流。</translation>
    </message>
    <message>
        <source>Check the currents and the tables of the materials: a resistance that grows with the temperature may make more heat than can leave.</source>
        <translation>请检查电流和材料表格：随温度升高的电阻产生的热量可能多于能散出的热量。</translation>
    </message>
    <message>
        <source>Electric potential</source>
        <translation>电位</translation>
    </message>
    <message>
        <source>Faces held at a voltage; currents between them heat the parts that conduct</source>
        <translation>保持在某一电压的面；其间的电流加热导电零件</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Through all faces together, positive into the body; spread evenly over what touches no other conductor</source>
        <translation>通过所有面的总和，流入物体为正；均匀分布在不接触其他导体的部分上</translation>
    </message>
    <message>
        <source>Electric current through faces; an electric potential elsewhere lets it out</source>
        <translation>通过面的电流；别处的电位使其流出</translation>
    </message>
    <message>
        <source>Base vibration</source>
        <translation>基础振动</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Along which the supports shake, in the assembly</source>
        <translation>支承沿其振动的方向，在装配体坐标系中</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Points of the spectrum, ascending</source>
        <translation>频谱的点，升序</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>量级</translation>
    </message>
    <message>
        <source>Acceleration squared per frequency at these points, for example 0.01 gn^2/Hz; gn is 9.80665 m/s^2</source>
        <translation>这些点处单位频率的加速度平方，例如 0.01 gn^2/Hz；gn 为 9.80665 m/s^2</translation>
    </message>
    <message>
        <source>A random acceleration of all supports, given by its spectrum; several act independently</source>
        <translation>所有支承的随机加速度，由其频谱给出；多个激励相互独立</translation>
    </message>
    <message>
        <source>Electrical contact conductance</source>
        <translation>接触电导</translation>
    </message>
    <message>
        <source>Between parts that conduct, per area: the inverse of the contact resistance; 0 insulates</source>
        <translation>导电零件之间单位面积的值：接触电阻的倒数；0 表示绝缘</translation>
    </message>
    <message>
        <source>Target of the error</source>
        <translation>误差目标</translation>
    </message>
    <message>
        <source>Steady and static studies make their meshes finer until the estimated error of the run (energy norm) is below</source>
        <translation>稳态和静力研究会细化网格，直到该次计算的估计误差（能量范数）低于此值</translation>
    </message>
    <message>
        <source>Largest number of elements</source>
        <translation>最大单元数</translation>
    </message>
    <message>
        <source>Of a mesh that is made finer for a target of the error</source>
        <translation>为达到误差目标而细化的网格的单元数</translation>
    </message>
    <message>
        <source>Fatigue strength coefficient</source>
        <translation>疲劳强度系数</translation>
    </message>
    <message>
        <source>Of Basquin&apos;s line: amplitude = coefficient (2 cycles)^exponent</source>
        <translation>巴斯坎直线：应力幅 = 系数 (2 循环数)^指数</translation>
    </message>
    <message>
        <source>Fatigue strength exponent</source>
        <translation>疲劳强度指数</translation>
    </message>
    <message>
        <source>The deck of a thermal study holds no electric currents.</source>
        <translation>热分析的输入文件不包含电流。</translation>
    </message>
    <message>
        <source>Switch the currents and electric potentials off, and give the parts heat sources instead.</source>
        <translation>请关闭电流和电位，改为给零件添加热源。</translation>
    </message>
    <message>
        <source>Current density</source>
        <translation>电流密度</translation>
    </message>
    <message>
        <source>Joule heat</source>
        <translation>焦耳热</translation>
    </message>
    <message>
        <source>Load factor of buckling</source>
        <translation>屈曲载荷系数</translation>
    </message>
    <message>
        <source>RMS von Mises stress</source>
        <translation>均方根 von Mises 应力</translation>
    </message>
    <message>
        <source>RMS acceleration</source>
        <translation>均方根加速度</translation>
    </message>
    <message>
        <source>RMS displacement against the base</source>
        <translation>相对基础的均方根位移</translation>
    </message>
    <message>
        <source>Mean frequency of the stress</source>
        <translation>应力的平均频率</translation>
    </message>
    <message>
        <source>Fatigue damage</source>
        <translation>疲劳损伤</translation>
    </message>
    <message>
        <source>Fatigue damage, narrow band</source>
        <translation>疲劳损伤（窄带）</translation>
    </message>
    <message>
        <source>Fatigue life</source>
        <translation>疲劳寿命</translation>
    </message>
    <message>
        <source>There is no deck of a random vibration.</source>
        <translation>随机振动没有输入文件。</translation>
    </message>
    <message>
        <source>Export a modal study of the same parts.</source>
        <translation>请导出相同零件的模态算例。</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %, after the mesh was made finer five times.</source>
        <translation>网格细化五次后，估计误差为 {0} %，仍高于目标 {1} %。</translation>
    </message>
    <message>
        <source>Give the parts element sizes, or look for singular places: ends of contacts and sharp corners.</source>
        <translation>为零件指定单元尺寸，或查找奇异位置：接触的边缘和尖角。</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %; a finer mesh would have more than {2} elements.</source>
        <translation>估计误差为 {0} %，高于目标 {1} %；更细的网格将超过 {2} 个单元。</translation>
    </message>
    <message>
        <source>Allow more (max_elements), or a larger error.</source>
        <translation>允许更多单元（max_elements），或更大的误差。</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %, and a finer mesh failed.</source>
        <translation>估计误差为 {0} %，高于目标 {1} %，且更细的网格失败。</translation>
    </message>
    <message>
        <source>Allow a larger error, or give the parts element sizes.</source>
        <translation>允许更大的误差，或为零件指定单元尺寸。</translation>
    </message>
    <message>
        <source>Ask for min(load_factor). There is none where nothing buckles under the loads.</source>
        <translation>请使用 min(load_factor)。如果在载荷下不屈曲，则没有该值。</translation>
    </message>
    <message>
        <source>Give the material a fatigue_strength_coefficient and a fatigue_strength_exponent, and the study a duration.</source>
        <translation>请为材料给出 fatigue_strength_coefficient 和 fatigue_strength_exponent，并为算例给出持续时间。</translation>
    </message>
    <message>
        <source>Give the material a yield_strength.</source>
        <translation>请为材料给出 yield_strength。</translation>
    </message>
    <message>
        <source>No load acts in the study: nothing can buckle.</source>
        <translation>算例中没有载荷：不会发生屈曲。</translation>
    </message>
    <message>
        <source>Nothing shakes in the study.</source>
        <translation>算例中没有激励。</translation>
    </message>
    <message>
        <source>No material of the study has fatigue data, which the damage over the duration needs.</source>
        <translation>算例中没有材料具有疲劳数据，而持续时间内的损伤需要它。</translation>
    </message>
    <message>
        <source>Give a material a fatigue_strength_coefficient and a fatigue_strength_exponent, or leave the duration out.</source>
        <translation>请为某种材料给出 fatigue_strength_coefficient 和 fatigue_strength_exponent，或不填持续时间。</translation>
    </message>
    <message>
        <source>A current flows in this study, but no electric potential lets it out.</source>
        <translation>本分析中有电流，但没有电位使其流出。</translation>
    </message>
    <message>
        <source>Add an electric potential of 0 V to the face where it leaves.</source>
        <translation>请在电流流出的面上添加 0 V 的电位。</translation>
    </message>
    <message>
        <source>An electric potential ({0}) and a current ({1}) act on one face.</source>
        <translation>电位 ({0}) 和电流 ({1}) 作用于同一个面。</translation>
    </message>
    <message>
        <source>Two different electric potentials ({0} and {1}) act on one face.</source>
        <translation>两个不同的电位 ({0} 和 {1}) 作用于同一个面。</translation>
    </message>
    <message>
        <source>It acts on &apos;{0}&apos;, which does not conduct: its material &apos;{1}&apos; has no electrical conductivity.</source>
        <translation>它作用于不导电的“{0}”：其材料“{1}”没有电导率。</translation>
    </message>
    <message>
        <source>Give the material an electrical_conductivity, or change the target.</source>
        <translation>请为材料给出 electrical_conductivity，或更改目标。</translation>
    </message>
    <message>
        <source>Linear buckling</source>
        <translation>线性屈曲</translation>
    </message>
    <message>
        <source>The factors of all loads at which thin parts evade sideways</source>
        <translation>薄壁零件侧向失稳时所有载荷的系数</translation>
    </message>
    <message>
        <source>Number of load factors</source>
        <translation>载荷系数的数目</translation>
    </message>
    <message>
        <source>The smallest ones</source>
        <translation>最小的几个</translation>
    </message>
    <message>
        <source>Random vibration</source>
        <translation>随机振动</translation>
    </message>
    <message>
        <source>Mean stresses and fatigue while the supports shake by a spectrum of accelerations</source>
        <translation>支承按加速度频谱振动时的均方根应力和疲劳</translation>
    </message>
    <message>
        <source>Damping ratio</source>
        <translation>阻尼比</translation>
    </message>
    <message>
        <source>Share of the critical damping, the same of all modes</source>
        <translation>占临界阻尼的比例，各模态相同</translation>
    </message>
    <message>
        <source>How long it shakes: gives the fatigue damage</source>
        <translation>振动持续多久：给出疲劳损伤</translation>
    </message>
    <message>
        <source>Modes above are left out; what they add is taken as static</source>
        <translation>其上的模态不计；其贡献按静态考虑</translation>
    </message>
    <message>
        <source>Most modes</source>
        <translation>最多模态数</translation>
    </message>
    <message>
        <source>More than these are not looked for</source>
        <translation>不再查找更多模态</translation>
    </message>
    <message>
        <source>The currents of the electrodes, or their power and the Joule heat, miss each other by {0} % (limit {1} %).</source>
        <translation>各电极的电流，或其功率与焦耳热，相差 {0} %（限值 {1} %）。</translation>
    </message>
    <message>
        <source>Making the mesh finer</source>
        <translation>正在细化网格</translation>
    </message>
    <message>
        <source>Let both studies have the same parts, or exclude this one.</source>
        <translation>让两个研究包含相同的零件，或排除此零件。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封闭</translation>
    </message>
    <message>
        <source>The faces of the enclosure are in contact everywhere.</source>
        <translation>腔体的面处处接触。</translation>
    </message>
    <message>
        <source>Choose faces that can see each other.</source>
        <translation>请选择能互相看见的面。</translation>
    </message>
    <message>
        <source>{0} % of the radiation meets no face of the enclosure; of this face {1} %.</source>
        <translation>{0} % 的辐射未落到腔体的任何面上；此面为 {1} %。</translation>
    </message>
    <message>
        <source>Add the faces that it meets, or give the ambient temperature that is seen through the openings.</source>
        <translation>请添加它所落到的面，或给出透过开口所见的环境温度。</translation>
    </message>
    <message>
        <source>This face of the enclosure sees none of its faces.</source>
        <translation>腔体的此面看不到腔体的任何面。</translation>
    </message>
    <message>
        <source>Radiation to wide surroundings is enough for it.</source>
        <translation>对它使用向广阔环境的辐射即可。</translation>
    </message>
    <message>
        <source>The speed</source>
        <translation>转速</translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be above 0 and at most 1.</source>
        <translation>发射率为 {0}；它必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>Two enclosure radiations act on this face.</source>
        <translation>两个腔体辐射作用在此面上。</translation>
    </message>
    <message>
        <source>At {0} s the radiation in the enclosure is not finite, or its ambient temperature is below absolute zero.</source>
        <translation>在 {0} s 时腔体内的辐射不是有限值，或其环境温度低于绝对零度。</translation>
    </message>
    <message>
        <source>The radiation in the enclosure</source>
        <translation>腔体内的辐射</translation>
    </message>
    <message>
        <source>Finding what faces see of each other</source>
        <translation>正在确定各面之间的可见关系</translation>
    </message>
    <message>
        <source>Enclosure radiation</source>
        <translation>腔体辐射</translation>
    </message>
    <message>
        <source>Of the faces; without it the material&apos;s counts</source>
        <translation>面的发射率；未给出时取材料的值</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>腔体</translation>
    </message>
    <message>
        <source>Faces of one name see each other; without one, too</source>
        <translation>同名的面互相可见；未命名的面也是如此</translation>
    </message>
    <message>
        <source>Seen through the openings of the enclosure</source>
        <translation>透过腔体开口所见的温度</translation>
    </message>
    <message>
        <source>Heat radiated between faces that see each other</source>
        <translation>互相可见的面之间的辐射换热</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>转速</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>In the assembly</source>
        <translation>在装配体中</translation>
    </message>
    <message>
        <source>Place on the axis</source>
        <translation>轴上的位置</translation>
    </message>
    <message>
        <source>origin of the assembly</source>
        <translation>装配体原点</translation>
    </message>
    <message>
        <source>Any place that the axis goes through</source>
        <translation>轴线经过的任意位置</translation>
    </message>
    <message>
        <source>The outward pull on parts that turn steadily about an axis</source>
        <translation>绕轴匀速旋转的零件所受的离心力</translation>
    </message>
    <message>
        <source>A deck has no radiation in enclosures.</source>
        <translation>计算文件不含腔体辐射。</translation>
    </message>
    <message>
        <source>The speed depends on the place.</source>
        <translation>转速取决于位置。</translation>
    </message>
    <message>
        <source>A body turns with one speed; use t only.</source>
        <translation>一个物体只有一个转速；请只使用 t。</translation>
    </message>
    <message>
        <source>The ambient temperature depends on the place.</source>
        <translation>环境温度取决于位置。</translation>
    </message>
    <message>
        <source>An enclosure has one; use t only.</source>
        <translation>一个腔体只有一个环境温度；请只使用 t。</translation>
    </message>
    <message>
        <source>Its enclosure has another ambient temperature from {0}.</source>
        <translation>其腔体已由 {0} 给出另一个环境温度。</translation>
    </message>
    <message>
        <source>Give one of them only, or other enclosures.</source>
        <translation>请只给出其中一个，或使用不同的腔体。</translation>
    </message>
    <message>
        <source>The search found {0} load factors and gave up.</source>
        <translation>搜索找到 {0} 个载荷系数后放弃。</translation>
    </message>
    <message>
        <source>Ask for fewer, or check materials and mesh.</source>
        <translation>请减少数量，或检查材料和网格。</translation>
    </message>
    <message>
        <source>enclosure radiation</source>
        <translation>封闭腔辐射</translation>
    </message>
    <message>
        <source>The view factors of {0} patches need {1} GB of memory, {2} GB are available.</source>
        <translation>{0} 个面片的角系数需要 {1} GB 内存，可用 {2} GB。</translation>
    </message>
    <message>
        <source>Choose fewer faces: those that exchange much heat.</source>
        <translation>请选择较少的面：换热量大的面。</translation>
    </message>
    <message>
        <source>Angle by time: 12000 rpm or 1257 rad/s; 1 Hz counts as 1 rad/s</source>
        <translation>单位时间的角度：12000 rpm 或 1257 rad/s；1 Hz 按 1 rad/s 计</translation>
    </message>
    <message>
        <source>From -1 to -0.02, for example -0.1</source>
        <translation>从 -1 到 -0.02，例如 -0.1</translation>
    </message>
    <message>
        <source>Singular places leave {0} % of the volume out of the target of the error.</source>
        <translation>奇异位置使 {0} % 的体积不计入误差目标。</translation>
    </message>
    <message>
        <source>Start from a smaller element size: what is left out is as wide as the first elements.</source>
        <translation>请从较小的单元尺寸开始：被排除的区域与首个网格的单元同宽。</translation>
    </message>
    <message>
        <source>Add a force, a pressure, an acceleration, a rotation or temperatures.</source>
        <translation>添加力、压力、加速度、旋转或温度。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for the digital twin of an electric vehicle</source>
        <translation>电动汽车数字孪生工作台</translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation>项目、规格文件或 STEP 文件</translation>
    </message>
    <message>
        <source>Opens the sample</source>
        <translation>打开示例</translation>
    </message>
</context>
<context>
    <name>twinbench::ActionSet</name>
    <message>
        <source>open a project first</source>
        <translation>请先打开项目</translation>
    </message>
    <message>
        <source>import a STEP file first</source>
        <translation>请先导入 STEP 文件</translation>
    </message>
    <message>
        <source>show a result first: run a study (F5)</source>
        <translation>请先显示结果：运行算例 (F5)</translation>
    </message>
</context>
<context>
    <name>twinbench::AnnotationActions</name>
    <message>
        <source>A&amp;nnotate</source>
        <translation>标注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Area and radius of a face; distance and angle of two</source>
        <translation>一个面的面积和半径；两个面的距离和角度</translation>
    </message>
    <message>
        <source>Click a face for its area and radius, then a second for the distance and the angle of both. With Ctrl a click tells of its face alone. Escape ends.</source>
        <translation>单击一个面查看其面积和半径，再单击第二个面查看两者的距离和角度。按住 Ctrl 单击则只显示该面。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Pin a &amp;note</source>
        <translation>添加注释(&amp;N)</translation>
    </message>
    <message>
        <source>Writes at a point of the model</source>
        <translation>在模型的某一点添加文字</translation>
    </message>
    <message>
        <source>Click the point that the note is about. Escape ends.</source>
        <translation>单击要添加注释的点。按 Esc 结束。</translation>
    </message>
    <message>
        <source>&amp;Copy the measures</source>
        <translation>复制测量值(&amp;C)</translation>
    </message>
    <message>
        <source>As text, a line for each</source>
        <translation>复制为文本，每项一行</translation>
    </message>
    <message>
        <source>&amp;Remove the last one</source>
        <translation>移除最后一项(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all measures and notes</source>
        <translation>移除所有测量和注释(&amp;A)</translation>
    </message>
    <message>
        <source>Note at this point</source>
        <translation>此点的注释</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>没有测量值</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有可移除的项</translation>
    </message>
</context>
<context>
    <name>twinbench::Annotations</name>
    <message>
        <source>radius %1</source>
        <translation>半径 %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>面积 %1</translation>
    </message>
    <message>
        <source>%1 (x %2, y %3, z %4)</source>
        <translation>%1 (x %2, y %3, z %4)</translation>
    </message>
    <message>
        <source>faces %1 apart</source>
        <translation>面间距 %1</translation>
    </message>
    <message>
        <source>angle of the faces %1°</source>
        <translation>面夹角 %1°</translation>
    </message>
</context>
<context>
    <name>twinbench::AssemblyLoader</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation>查找接触</translation>
    </message>
</context>
<context>
    <name>twinbench::AttachController</name>
    <message>
        <source>%1: select parts first, in the model tree.</source>
        <translation>%1：请先在模型树中选择零件。</translation>
    </message>
    <message>
        <source>%1: click faces in the view first.</source>
        <translation>%1：请先在视图中单击面。</translation>
    </message>
    <message>
        <source>%1 needs at least one face or part. Remove it with Ctrl+Backspace.</source>
        <translation>%1 至少需要一个面或零件。按 Ctrl+Backspace 可将其移除。</translation>
    </message>
    <message>
        <source>Select parts first, in the view or in the model tree.</source>
        <translation>请先在视图或模型树中选择零件。</translation>
    </message>
    <message>
        <source>Add a study first (Ctrl+5): parts are left out of studies.</source>
        <translation>请先添加算例 (Ctrl+5)：零件是从算例中排除的。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Click the faces that get a name first; Ctrl adds more.</source>
        <translation>请先单击要命名的面；按住 Ctrl 可添加更多。</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Select an attachment, a monitor, a scenario or a requirement first.</source>
        <translation>请先选择物理条件、监测项、工况或要求。</translation>
    </message>
    <message>
        <source>Select what to remove in the model tree first.</source>
        <translation>请先在模型树中选择要移除的内容。</translation>
    </message>
    <message>
        <source>Select the parts that get the material first.</source>
        <translation>请先选择要指定材料的零件。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>将 %1 指定给 %2</translation>
    </message>
    <message>
        <source>%1 for %2 selected parts</source>
        <translation>将 %1 指定给 %2 个所选零件</translation>
    </message>
    <message>
        <source>%1 is not among your materials any more.</source>
        <translation>%1 已不在您的材料中。</translation>
    </message>
    <message>
        <source>%1 is of %2</source>
        <translation>%1 的材料已设为 %2</translation>
    </message>
    <message>
        <source>%1 parts are of %2</source>
        <translation>%1 个零件的材料已设为 %2</translation>
    </message>
</context>
<context>
    <name>twinbench::ClipBar</name>
    <message>
        <source>Another clip plane</source>
        <translation>添加剖切面</translation>
    </message>
    <message>
        <source>Clip plane</source>
        <translation>剖切面</translation>
    </message>
    <message>
        <source>Cut with this plane</source>
        <translation>用此平面剖切</translation>
    </message>
    <message>
        <source>Cut across X</source>
        <translation>垂直于 X 剖切</translation>
    </message>
    <message>
        <source>Cut across Y</source>
        <translation>垂直于 Y 剖切</translation>
    </message>
    <message>
        <source>Cut across Z</source>
        <translation>垂直于 Z 剖切</translation>
    </message>
    <message>
        <source>Axis of the clip plane</source>
        <translation>剖切面的轴</translation>
    </message>
    <message>
        <source>Position of the clip plane</source>
        <translation>剖切面的位置</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>A length with its unit; a bare number is in mm</source>
        <translation>带单位的长度；不带单位的数字以 mm 计</translation>
    </message>
    <message>
        <source>Remove the clip plane</source>
        <translation>移除剖切面</translation>
    </message>
</context>
<context>
    <name>twinbench::ColourBarPopover</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>颜色条</translation>
    </message>
    <message>
        <source>A value in any unit of the field; empty: it suits the values</source>
        <translation>可用该场量的任意单位；留空：根据数值自动确定</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>蓝到红</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>最大值(&amp;X)</translation>
    </message>
    <message>
        <source>Mi&amp;nimum</source>
        <translation>最小值(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>分级(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Only where all values are positive</source>
        <translation>仅限所有值均为正时</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation>“%1”不是以 %2 为单位的值。</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>最小值必须小于最大值。</translation>
    </message>
</context>
<context>
    <name>twinbench::ColouringActions</name>
    <message>
        <source>Col&amp;our parts by</source>
        <translation>零件着色方式(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;CAD</source>
        <translation>CAD(&amp;C)</translation>
    </message>
    <message>
        <source>The colours of the STEP file</source>
        <translation>STEP 文件中的颜色</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>零件(&amp;P)</translation>
    </message>
    <message>
        <source>Each part a colour of its own</source>
        <translation>每个零件使用各自的颜色</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>材料(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Temperature limit...</source>
        <translation>温度限值(&amp;T)...</translation>
    </message>
    <message>
        <source>Which parts got hotter than a limit in the shown result</source>
        <translation>所示结果中哪些零件的温度超过限值</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>无材料</translation>
    </message>
    <message>
        <source>Limit of the temperature</source>
        <translation>温度限值</translation>
    </message>
    <message>
        <source>60 degC</source>
        <translation>60 degC</translation>
    </message>
    <message>
        <source>Colour the parts</source>
        <translation>为零件着色</translation>
    </message>
    <message>
        <source>%1 is not a temperature. Write for example 60 degC.</source>
        <translation>%1 不是温度。例如写 60 degC。</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>below</source>
        <translation>更低</translation>
    </message>
    <message>
        <source>not in the study</source>
        <translation>不在算例中</translation>
    </message>
    <message>
        <source>show a result with temperatures first</source>
        <translation>请先显示含温度的结果</translation>
    </message>
</context>
<context>
    <name>twinbench::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find an action, a part or a parameter</source>
        <translation>查找操作、零件或参数</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>（当前不可用）</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactPage</name>
    <message>
        <source>Contact of two parts</source>
        <translation>两个零件的接触</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>正在查找接触 …</translation>
    </message>
    <message>
        <source>These parts do not touch any more.</source>
        <translation>这些零件已不再接触。</translation>
    </message>
    <message>
        <source>Contact area</source>
        <translation>接触面积</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Mean gap</source>
        <translation>平均间隙</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>穿透量</translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation>两个零件互相穿透的量大于接触间隙：此处既不传热也不传力。请检查其位置，或增大间隙。</translation>
    </message>
    <message>
        <source>as all contacts</source>
        <translation>与所有接触相同</translation>
    </message>
    <message>
        <source>bonded</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>not bonded</source>
        <translation>不绑定</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Whether displacements are tied in stress studies</source>
        <translation>应力算例中位移是否绑定在一起</translation>
    </message>
    <message>
        <source>These parts have values of their own, which count before those of all contacts. A study may set others again.</source>
        <translation>这些零件有各自的设置，优先于所有接触的设置。算例还可以另行设置。</translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation>恢复为所有接触的设置</translation>
    </message>
    <message>
        <source>Proposed conductance</source>
        <translation>推荐的接触导热系数</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactTable</name>
    <message>
        <source>as all contacts</source>
        <translation>与所有接触相同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Filter: a part</source>
        <translation>筛选：零件</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>筛选接触</translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation>恢复为所有接触的设置</translation>
    </message>
    <message>
        <source>Takes back what the selected contacts have of their own</source>
        <translation>恢复所选接触的单独设置</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>正在查找接触 …</translation>
    </message>
    <message>
        <source>No parts touch. The gap within which faces touch is a setting of the contacts, in the model tree.</source>
        <translation>没有零件相互接触。视为接触的间隙在模型树的“接触”中设置。</translation>
    </message>
    <message>
        <source>%1 contact</source>
        <translation>%1 个接触</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 个接触</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1/%2 个接触</translation>
    </message>
    <message>
        <source>looking for contacts …</source>
        <translation>正在查找接触 …</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactTableModel</name>
    <message>
        <source>as all contacts</source>
        <translation>与所有接触相同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation>两个零件互相穿透的量大于接触间隙：此处既不传热也不传力。请检查其位置，或增大间隙。</translation>
    </message>
    <message>
        <source>A value of its own. Empty it to take it back.</source>
        <translation>单独的值。清空即可恢复。</translation>
    </message>
    <message>
        <source>A choice of its own</source>
        <translation>单独的选择</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>第一个零件</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>第二个零件</translation>
    </message>
    <message>
        <source>Area [%1]</source>
        <translation>面积 [%1]</translation>
    </message>
    <message>
        <source>Gap [%1]</source>
        <translation>间隙 [%1]</translation>
    </message>
    <message>
        <source>Penetration [%1]</source>
        <translation>穿透 [%1]</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>热导</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>自有值</translation>
    </message>
    <message>
        <source>Origin of the conductance</source>
        <translation>导热系数来源</translation>
    </message>
</context>
<context>
    <name>twinbench::DisplayActions</name>
    <message>
        <source>&amp;Display</source>
        <translation>显示方式(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Surface</source>
        <translation>表面(&amp;S)</translation>
    </message>
    <message>
        <source>Colours on the parts, and on cuts through them</source>
        <translation>在零件及其剖切面上着色</translation>
    </message>
    <message>
        <source>&amp;Isosurfaces</source>
        <translation>等值面(&amp;I)</translation>
    </message>
    <message>
        <source>Surfaces of equal values within the parts</source>
        <translation>零件内部数值相等的面</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>箭头(&amp;A)</translation>
    </message>
    <message>
        <source>Direction and size of the heat flux or the displacement</source>
        <translation>热通量或位移的方向和大小</translation>
    </message>
    <message>
        <source>Number of isosurfaces</source>
        <translation>等值面数量</translation>
    </message>
    <message>
        <source>only fields that have a direction</source>
        <translation>仅适用于有方向的场量</translation>
    </message>
    <message>
        <source>S&amp;treamlines</source>
        <translation>流线(&amp;T)</translation>
    </message>
    <message>
        <source>Lines that follow the heat flux or the displacement</source>
        <translation>沿热流或位移方向的曲线</translation>
    </message>
    <message>
        <source>Values of isosurfaces</source>
        <translation>等值面的数值</translation>
    </message>
    <message>
        <source>Values in any unit of the field, separated by commas; empty: evenly between the smallest and the largest</source>
        <translation>以该场量的任意单位输入数值，用逗号分隔；留空：在最小值与最大值之间均匀分布</translation>
    </message>
    <message>
        <source>At the values</source>
        <translation>指定数值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation>“%1”不是以 %2 为单位的值。</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>最多 %1 个值。</translation>
    </message>
</context>
<context>
    <name>twinbench::EditActions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>重命名(&amp;N)...</translation>
    </message>
    <message>
        <source>Gives the selected attachment, monitor, scenario or requirement another name</source>
        <translation>更改所选物理条件、监测项、工况或要求的名称</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Makes a copy of the selected attachment, monitor, scenario or requirement</source>
        <translation>为所选物理条件、监测项、工况或要求创建副本</translation>
    </message>
    <message>
        <source>Re&amp;move from the model</source>
        <translation>从模型中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the selected attachment, study, scenario ...</source>
        <translation>移除所选的物理条件、算例、工况 ...</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>首选项(&amp;P)...</translation>
    </message>
    <message>
        <source>Colours, units, mouse, threads</source>
        <translation>颜色、单位、鼠标、线程</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is selected in the model tree, for this project or another one</source>
        <translation>复制模型树中的所选内容，可用于本项目或其他项目</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Adds what was copied from a model tree</source>
        <translation>添加从模型树复制的内容</translation>
    </message>
</context>
<context>
    <name>twinbench::EntitiesPage</name>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 项</translation>
    </message>
    <message>
        <source>What is of one kind can be edited together.</source>
        <translation>同类条目可以一起编辑。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>twinbench::EntityForm</name>
    <message>
        <source>Allowed: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>In spec files: %1</source>
        <translation>在规格文件中：%1</translation>
    </message>
    <message>
        <source>value in %1</source>
        <translation>以 %1 为单位的值</translation>
    </message>
    <message>
        <source>This kind of model is not known here.</source>
        <translation>此处不识别这种模型。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>Make it a parameter, which scenarios can change</source>
        <translation>转换为参数，以便由工况更改</translation>
    </message>
    <message>
        <source>Table over temperature</source>
        <translation>随温度变化的表格</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>twinbench::EntityPage</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>库中没有</translation>
    </message>
    <message>
        <source>Copy from the library to edit</source>
        <translation>从库中复制以编辑</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation>%1 个面</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 个面</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 条边</translation>
    </message>
    <message>
        <source>%1 edges</source>
        <translation>%1 条边</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>作用对象</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area, with what is in contact</source>
        <translation>面积（含接触部分）</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>接触面积</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由面积</translation>
    </message>
    <message>
        <source>It acts on the free area only, where the contact takes part in the study.</source>
        <translation>当该接触参与算例时，仅作用于自由面积。</translation>
    </message>
    <message>
        <source>Keep in my materials</source>
        <translation>保存到我的材料</translation>
    </message>
    <message>
        <source>Puts a copy into the list of materials of all your projects</source>
        <translation>将副本放入所有项目共用的材料列表</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 / %2 个零件</translation>
    </message>
    <message>
        <source>No part is called %1.</source>
        <translation>没有名为 %1 的零件。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>none yet: run its study</source>
        <translation>尚无：请运行其算例</translation>
    </message>
</context>
<context>
    <name>twinbench::ExplodeBar</name>
    <message>
        <source>Exploded view</source>
        <translation>爆炸视图</translation>
    </message>
    <message>
        <source>Distance of the parts</source>
        <translation>零件间距</translation>
    </message>
    <message>
        <source>The groups of the assembly part first, then what they consist of</source>
        <translation>先分开装配体的各组，再分开其组成零件</translation>
    </message>
    <message>
        <source>Exploded</source>
        <translation>爆炸视图</translation>
    </message>
    <message>
        <source>Put the parts together</source>
        <translation>将零件合拢</translation>
    </message>
</context>
<context>
    <name>twinbench::FacePage</name>
    <message>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>Hole</source>
        <translation>孔</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>圆柱面</translation>
    </message>
    <message>
        <source>Cone</source>
        <translation>圆锥面</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>圆环面</translation>
    </message>
    <message>
        <source>Free-form</source>
        <translation>自由曲面</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 个面</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>法向</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>twinbench::FileActions</name>
    <message>
        <source>STEP files (*.step *.stp *.STEP *.STP)</source>
        <translation>STEP 文件 (*.step *.stp *.STEP *.STP)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation>项目、规格文件或 STEP 文件</translation>
    </message>
    <message>
        <source>&amp;Import STEP...</source>
        <translation>导入 STEP(&amp;I)...</translation>
    </message>
    <message>
        <source>Starts a project with a STEP file</source>
        <translation>用 STEP 文件新建项目</translation>
    </message>
    <message>
        <source>&amp;Add STEP to the project...</source>
        <translation>向项目添加 STEP(&amp;D)...</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>另存为(&amp;A)...</translation>
    </message>
    <message>
        <source>Every edit is saved at once; this gives the project a place of your choice</source>
        <translation>每次编辑都会立即保存；此操作将项目保存到您选择的位置</translation>
    </message>
    <message>
        <source>Save &amp;version...</source>
        <translation>保存版本(&amp;V)...</translation>
    </message>
    <message>
        <source>Names the model of now, to come back to it</source>
        <translation>为当前模型命名，以便日后恢复</translation>
    </message>
    <message>
        <source>Export fields (VTU)...</source>
        <translation>导出场数据 (VTU)...</translation>
    </message>
    <message>
        <source>VTK file of one time, not of the extremes shown (*.vtu)</source>
        <translation>单个时刻的 VTK 文件，不含所示极值 (*.vtu)</translation>
    </message>
    <message>
        <source>VTK file of the time shown (*.vtu)</source>
        <translation>所示时刻的 VTK 文件 (*.vtu)</translation>
    </message>
    <message>
        <source>ParaView collection of all times (*.pvd)</source>
        <translation>所有时刻的 ParaView 集合 (*.pvd)</translation>
    </message>
    <message>
        <source>Export numbers (CSV)...</source>
        <translation>导出数值 (CSV)...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export CalculiX deck (INP)...</source>
        <translation>导出 CalculiX 输入文件 (INP)...</translation>
    </message>
    <message>
        <source>CalculiX decks (*.inp)</source>
        <translation>CalculiX 输入文件 (*.inp)</translation>
    </message>
    <message>
        <source>Export specification (JSON)...</source>
        <translation>导出规格 (JSON)...</translation>
    </message>
    <message>
        <source>The model as a text file that opens again, here and on the command line</source>
        <translation>以文本文件表示的模型，可在此处和命令行中重新打开</translation>
    </message>
    <message>
        <source>Export &amp;report (HTML, PDF)...</source>
        <translation>导出报告 (HTML, PDF)(&amp;P)...</translation>
    </message>
    <message>
        <source>Requirements, materials with their sources, loads, meshes, results and pictures</source>
        <translation>要求、材料及其来源、载荷、网格、结果和图片</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Revert to version</source>
        <translation>恢复到版本(&amp;E)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>All that can be opened (*.twin *.twin.json *.step *.stp *.STEP *.STP)</source>
        <translation>所有可打开的文件 (*.twin *.twin.json *.step *.stp *.STEP *.STP)</translation>
    </message>
    <message>
        <source>Projects (*.twin)</source>
        <translation>项目 (*.twin)</translation>
    </message>
    <message>
        <source>Spec files (*.twin.json)</source>
        <translation>规格文件 (*.twin.json)</translation>
    </message>
    <message>
        <source>Import STEP</source>
        <translation>导入 STEP</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved the version %1.</source>
        <translation>已保存版本 %1。</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No versions saved yet</source>
        <translation>尚未保存版本</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Specifications (*.twin.json)</source>
        <translation>规格文件 (*.twin.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Films (*.mp4)</source>
        <translation>动画 (*.mp4)</translation>
    </message>
    <message>
        <source>Moving pictures (*.gif)</source>
        <translation>动图 (*.gif)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Export as a film (MP4, GIF) or pictures...</source>
        <translation>导出为动画 (MP4, GIF) 或图片...</translation>
    </message>
    <message>
        <source>The result over its time, or a stress study as it deforms: all parts, isometric, automatic colours. Films need the program ffmpeg, pictures do not.</source>
        <translation>结果随时间的变化，或应力算例的变形过程：所有零件、等轴测、自动颜色。动画需要 ffmpeg 程序，图片则不需要。</translation>
    </message>
    <message>
        <source>only what varies in time or deforms</source>
        <translation>仅适用于随时间变化或变形的结果</translation>
    </message>
    <message>
        <source>Export as pictures (PNG; no films without ffmpeg)...</source>
        <translation>导出为图片 (PNG；没有 ffmpeg 时无法生成动画)...</translation>
    </message>
    <message>
        <source>Films need the program ffmpeg, which is not installed. What can be written now are single pictures, frame_0000.png and so on, in a folder.</source>
        <translation>动画需要 ffmpeg 程序，但未安装。目前只能在文件夹中写入单张图片，如 frame_0000.png 等。</translation>
    </message>
    <message>
        <source>Single pictures in a folder of this name (*)</source>
        <translation>以此命名的文件夹中的单张图片 (*)</translation>
    </message>
    <message>
        <source>Co&amp;mpact the project</source>
        <translation>压缩项目(&amp;M)</translation>
    </message>
    <message>
        <source>Drops results that no study and scenario shows any more</source>
        <translation>删除任何分析和工况都不再显示的结果</translation>
    </message>
</context>
<context>
    <name>twinbench::ForecastController</name>
    <message>
        <source>the result is up to date</source>
        <translation>结果已是最新</translation>
    </message>
</context>
<context>
    <name>twinbench::GuideBrowser</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>手册未安装：缺少 %1。</translation>
    </message>
</context>
<context>
    <name>twinbench::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help on what is at hand</source>
        <translation>当前内容的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The section of the manual about the field, the panel or the step</source>
        <translation>手册中关于当前字段、面板或步骤的章节</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Report a problem...</source>
        <translation>报告问题(&amp;R)...</translation>
    </message>
    <message>
        <source>What to send about it</source>
        <translation>需要发送的相关信息</translation>
    </message>
</context>
<context>
    <name>twinbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The beginning of the user guide</source>
        <translation>用户指南的开头</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
</context>
<context>
    <name>twinbench::LibraryList</name>
    <message>
        <source>Find by name or group</source>
        <translation>按名称或类别查找</translation>
    </message>
    <message>
        <source>Filter the materials</source>
        <translation>筛选材料</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Drag a material onto a part, or double click to give it to the selected parts.</source>
        <translation>将材料拖到零件上，或双击以指定给所选零件。</translation>
    </message>
    <message>
        <source>Values of the material</source>
        <translation>材料的数值</translation>
    </message>
    <message>
        <source>My materials</source>
        <translation>我的材料</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>本模型</translation>
    </message>
</context>
<context>
    <name>twinbench::MainWindow</name>
    <message>
        <source>%1 GB of memory free</source>
        <translation>可用内存 %1 GB</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>%1 (not saved under a name)</source>
        <translation>%1（未命名保存）</translation>
    </message>
    <message>
        <source> [read-only]</source>
        <translation> [只读]</translation>
    </message>
    <message>
        <source>%1 — Twinbench</source>
        <translation>%1 — Twinbench</translation>
    </message>
    <message>
        <source>%1 is being computed. Quit again to stop it.</source>
        <translation>正在计算 %1。再次退出将停止计算。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find an action, part or parameter</source>
        <translation>查找操作、零件或参数(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>twinbench::MaterialDrop</name>
    <message>
        <source>With Shift: for all %1 selected parts</source>
        <translation>按住 Shift：应用于所有 %1 个所选零件</translation>
    </message>
</context>
<context>
    <name>twinbench::MendingOffers</name>
    <message>
        <source>%1 of %2 parts could not be meshed: %3.</source>
        <translation>%2 个零件中有 %1 个无法划分网格：%3。</translation>
    </message>
    <message>
        <source>Leave out of the studies</source>
        <translation>从算例中排除</translation>
    </message>
    <message>
        <source>The geometry was not read.</source>
        <translation>未能读取几何。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Take the file out again</source>
        <translation>移出该文件</translation>
    </message>
    <message>
        <source>%1 stands where its file has it, in the other parts.</source>
        <translation>%1 按其文件中的位置放置，与其他零件重叠。</translation>
    </message>
    <message>
        <source>Put it beside them</source>
        <translation>放到其他零件旁边</translation>
    </message>
</context>
<context>
    <name>twinbench::MeshController</name>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Smallest quality</source>
        <translation>最低质量</translation>
    </message>
    <message>
        <source>Volume error</source>
        <translation>体积误差</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Old: the mesh size has changed since</source>
        <translation>旧网格：此后网格尺寸已更改</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>所有零件</translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation>%1 个零件无网格</translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation>%1 个零件无网格</translation>
    </message>
    <message>
        <source>Poor elements: stresses near them are rough. Short edges and thin faces of the part make them; else try a smaller mesh size.</source>
        <translation>质量差的单元：其附近的应力不精确。通常由零件的短边和狭窄面造成；否则请尝试更小的网格尺寸。</translation>
    </message>
    <message>
        <source>Relaxed nodes</source>
        <translation>松弛的节点</translation>
    </message>
    <message>
        <source>%1 (removed: edges %2, faces %3)</source>
        <translation>%1（已移除：边 %2，面 %3）</translation>
    </message>
    <message>
        <source>The mesh does not follow every face: on one the area is off by %1. Try a smaller mesh size.</source>
        <translation>网格没有贴合每个面：其中一个面的面积偏差为 %1。请尝试更小的网格尺寸。</translation>
    </message>
</context>
<context>
    <name>twinbench::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>（另有 %1 条）</translation>
    </message>
</context>
<context>
    <name>twinbench::ModeBar</name>
    <message>
        <source>Mode</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Mode that is shown</source>
        <translation>显示的模态</translation>
    </message>
    <message>
        <source>Play the vibration, slowed down</source>
        <translation>慢速播放振动</translation>
    </message>
    <message>
        <source>Play the vibration</source>
        <translation>播放振动</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelClipboard</name>
    <message>
        <source>Select attachments, studies, materials ... in the model tree first.</source>
        <translation>请先在模型树中选择物理条件、算例、材料等。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Nothing of a model was copied.</source>
        <translation>没有复制任何模型内容。</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelPresenter</name>
    <message>
        <source>current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation>已过期，%1</translation>
    </message>
    <message>
        <source>met, %1</source>
        <translation>满足，%1</translation>
    </message>
    <message>
        <source>not met, %1</source>
        <translation>不满足，%1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>The geometry cannot be shown. The Log tells why.</source>
        <translation>无法显示几何。原因见“日志”。</translation>
    </message>
    <message>
        <source>No geometry yet. Import a STEP file.</source>
        <translation>尚无几何。请导入 STEP 文件。</translation>
    </message>
    <message>
        <source>%1 stale result</source>
        <translation>%1 个结果已过期</translation>
    </message>
    <message>
        <source>%1 stale results</source>
        <translation>%1 个结果已过期</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>限值:%1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>场景:%1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>决定零件:%1</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>无法判定</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelTree</name>
    <message>
        <source>Filter the model</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Model tree</source>
        <translation>模型树</translation>
    </message>
    <message>
        <source>Nothing in the model matches.</source>
        <translation>模型中没有匹配项。</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation>导入 STEP 文件</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Drag a material onto a part</source>
        <translation>将材料拖到零件上</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Values with a name, for scenarios</source>
        <translation>命名的值，可用于工况</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>命名选择</translation>
    </message>
    <message>
        <source>Faces with a name</source>
        <translation>命名的面</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>物理场</translation>
    </message>
    <message>
        <source>Pick faces, then attach a load</source>
        <translation>选取面，然后添加载荷</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>No parts touch</source>
        <translation>没有零件相互接触</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>Add a study under Solve</source>
        <translation>在“求解”中添加算例</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>Only the baseline</source>
        <translation>仅有基准</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Points that runs record</source>
        <translation>运行时记录的点</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Limits that results must keep</source>
        <translation>结果必须满足的限值</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Shows this result</source>
        <translation>显示此结果</translation>
    </message>
    <message>
        <source>%1, with values of its own</source>
        <translation>%1，有各自的设置</translation>
    </message>
    <message>
        <source>Part of a name, or a condition on the result shown: &gt; 60 degC</source>
        <translation>名称的一部分，或针对所示结果的条件：&gt; 60 degC</translation>
    </message>
    <message>
        <source>%1 in %2; %3 in the baseline</source>
        <translation>%2 中为 %1;基准中为 %3</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>正在查找接触…</translation>
    </message>
</context>
<context>
    <name>twinbench::OwnMaterialsController</name>
    <message>
        <source>%1 is among your materials</source>
        <translation>%1 已加入您的材料</translation>
    </message>
</context>
<context>
    <name>twinbench::PartActions</name>
    <message>
        <source>&amp;Parts</source>
        <translation>零件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place on a face</source>
        <translation>放置到面上(&amp;P)</translation>
    </message>
    <message>
        <source>Lays a flat face of one STEP file on a face of another: two clicks</source>
        <translation>将一个 STEP 文件的平面贴到另一个文件的面上：单击两次</translation>
    </message>
    <message>
        <source>&amp;Leave out of the studies</source>
        <translation>从算例中排除(&amp;L)</translation>
    </message>
    <message>
        <source>The selected parts are neither meshed nor solved</source>
        <translation>所选零件既不划分网格，也不参与求解</translation>
    </message>
    <message>
        <source>&amp;Take into the studies</source>
        <translation>加入算例(&amp;T)</translation>
    </message>
    <message>
        <source>Takes parts in again that were left out</source>
        <translation>重新加入已排除的零件</translation>
    </message>
</context>
<context>
    <name>twinbench::PartPage</name>
    <message>
        <source>%1 parts</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>no: shown, but not analysed</source>
        <translation>否：仅显示，不参与分析</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>表面积</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>several materials</source>
        <translation>多种材料</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>无材料</translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation>%1（库）</translation>
    </message>
    <message>
        <source>Part of the studies</source>
        <translation>参与算例</translation>
    </message>
    <message>
        <source>Parts that are left out are neither meshed nor solved</source>
        <translation>排除的零件既不划分网格，也不参与求解</translation>
    </message>
    <message>
        <source>Element size</source>
        <translation>单元尺寸</translation>
    </message>
    <message>
        <source>Of the mesh of what is selected; empty: as the whole mesh</source>
        <translation>所选对象的网格单元尺寸；留空：与整体网格相同</translation>
    </message>
    <message>
        <source>several sizes</source>
        <translation>多种尺寸</translation>
    </message>
    <message>
        <source>by size and curvature</source>
        <translation>由尺寸和曲率确定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (as the whole mesh)</source>
        <translation>%1（与整体网格相同）</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>文件的位置</translation>
    </message>
    <message>
        <source>Lay a face of it on another face</source>
        <translation>将其一个面贴到另一个面上</translation>
    </message>
    <message>
        <source>Turn by 90° about</source>
        <translation>绕轴旋转 90°</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>twinbench::PathPanel</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From x, y, z</source>
        <translation>起点 x, y, z</translation>
    </message>
    <message>
        <source>to</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Three lengths with their units; bare numbers are in the unit shown</source>
        <translation>三个带单位的长度；不带单位的数字采用所示单位</translation>
    </message>
    <message>
        <source>From x, y, z [%1]</source>
        <translation>起点 x, y, z [%1]</translation>
    </message>
    <message>
        <source>A point is three lengths with commas between them: 1 cm, 0, 2.5</source>
        <translation>点由三个以逗号分隔的长度组成：1 cm, 0, 2.5</translation>
    </message>
</context>
<context>
    <name>twinbench::PhysicsActions</name>
    <message>
        <source>&amp;Physics</source>
        <translation>物理场(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name the picked faces</source>
        <translation>命名选取的面(&amp;N)</translation>
    </message>
    <message>
        <source>Keeps the faces under a name that attachments and monitors can use</source>
        <translation>将这些面保存为命名选择，供物理条件和监测项使用</translation>
    </message>
    <message>
        <source>New &amp;material</source>
        <translation>新建材料(&amp;M)</translation>
    </message>
    <message>
        <source>A material of this model with values of your own</source>
        <translation>属于本模型、由您自定义数值的材料</translation>
    </message>
    <message>
        <source>&amp;Propose materials</source>
        <translation>建议材料(&amp;P)</translation>
    </message>
    <message>
        <source>Guesses materials by the names of the parts, for you to confirm</source>
        <translation>根据零件名称推测材料，由您确认</translation>
    </message>
</context>
<context>
    <name>twinbench::PlaceController</name>
    <message>
        <source>The geometry has changed. Start placing anew.</source>
        <translation>几何已更改。请重新开始放置。</translation>
    </message>
    <message>
        <source>Add a second STEP file to the project first: parts of one file stand where the file has them.</source>
        <translation>请先向项目添加第二个 STEP 文件：同一文件的零件按文件中的位置放置。</translation>
    </message>
    <message>
        <source>Click the flat face that moves. Escape ends.</source>
        <translation>请单击要移动的平面。按 Esc 结束。</translation>
    </message>
    <message>
        <source>That face of %1 is not flat. Click a flat one.</source>
        <translation>%1 的该面不是平面。请单击一个平面。</translation>
    </message>
    <message>
        <source>Now click the place on a flat face of another file that %1 goes on.</source>
        <translation>现在请在另一个文件的平面上单击 %1 的放置位置。</translation>
    </message>
    <message>
        <source>That face is of the same file and would move along. Click one of another.</source>
        <translation>该面属于同一文件，会随之移动。请单击另一个文件的面。</translation>
    </message>
    <message>
        <source>Placed %1. Properties has its position.</source>
        <translation>已放置 %1。其位置见“属性”。</translation>
    </message>
</context>
<context>
    <name>twinbench::PlotPanel</name>
    <message>
        <source>Plots</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Curves over time</source>
        <translation>时间曲线</translation>
    </message>
    <message>
        <source>Curves along a path</source>
        <translation>路径曲线</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1（已过期）</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>时间 [s]</translation>
    </message>
    <message>
        <source>Distance [%1]</source>
        <translation>距离 [%1]</translation>
    </message>
    <message>
        <source>No curves. Show the result of a transient study (R) or run one (F5); each point that is probed adds its own.</source>
        <translation>没有曲线。请显示瞬态算例的结果 (R) 或运行瞬态算例 (F5)；每个探针点都会添加自己的曲线。</translation>
    </message>
    <message>
        <source>No path. Choose Results &gt; Path and click two points of a result, or type them above.</source>
        <translation>没有路径。请选择“结果 &gt; 路径”并单击结果上的两个点，或在上方输入。</translation>
    </message>
    <message>
        <source>t = %1 s</source>
        <translation>t = %1 s</translation>
    </message>
    <message>
        <source>s = %1 %2</source>
        <translation>s = %1 %2</translation>
    </message>
</context>
<context>
    <name>twinbench::PreferencesDialog</name>
    <message>
        <source>Turn: left. Pan: middle, or Shift + left. Zoom: right, or the wheel.</source>
        <translation>旋转：左键。平移：中键，或 Shift + 左键。缩放：右键或滚轮。</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Ctrl + middle. Zoom: Shift + middle, or the wheel.</source>
        <translation>旋转：中键。平移：Ctrl + 中键。缩放：Shift + 中键，或滚轮。</translation>
    </message>
    <message>
        <source>Pan: middle. Turn: middle, then hold left or right. Zoom: middle, then click left or right; or the wheel.</source>
        <translation>平移：中键。旋转：先按中键，再按住左键或右键。缩放：先按中键，再单击左键或右键；或滚轮。</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle, or middle + right. Zoom: Ctrl + middle, middle + left, or the wheel.</source>
        <translation>旋转：中键。平移：Shift + 中键，或中键 + 右键。缩放：Ctrl + 中键、中键 + 左键，或滚轮。</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle. Zoom: Ctrl + middle, or the wheel.</source>
        <translation>旋转：中键。平移：Shift + 中键。缩放：Ctrl + 中键，或滚轮。</translation>
    </message>
    <message>
        <source>Tell on the desktop when runs have ended</source>
        <translation>运行结束时发送桌面通知</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Of results and measures. Typed values keep the units they were typed with, and exports are the same whatever is chosen here.</source>
        <translation>用于结果和测量值。输入的值保留输入时的单位，导出不受此设置影响。</translation>
    </message>
    <message>
        <source>Mouse in the view, as in</source>
        <translation>视图中的鼠标操作，同</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>SolidWorks</source>
        <translation>SolidWorks</translation>
    </message>
    <message>
        <source>CATIA</source>
        <translation>CATIA</translation>
    </message>
    <message>
        <source>NX, Creo</source>
        <translation>NX, Creo</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation>全部 %1 个核</translation>
    </message>
    <message>
        <source>What is computed does not depend on it, only how fast. It counts as soon as nothing is being computed.</source>
        <translation>只影响计算速度，不影响计算结果。在没有计算进行时即生效。</translation>
    </message>
    <message>
        <source>Threads of computations</source>
        <translation>计算线程数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Playing a result takes</source>
        <translation>结果播放时长</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>mm, N, MPa, °C</source>
        <translation>mm, N, MPa, °C</translation>
    </message>
    <message>
        <source>m, N, Pa, °C (SI)</source>
        <translation>m, N, Pa, °C (SI)</translation>
    </message>
    <message>
        <source>in, lbf, psi, °F (imperial)</source>
        <translation>in, lbf, psi, °F（英制）</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>A project keeps results of before, so that undo and redo need no new run. When its file gets larger than this, those that no study and scenario shows are dropped.</source>
        <translation>项目会保留以前的结果，使撤销和重做无需重新计算。当文件超过此大小时，任何分析和工况都不显示的结果将被删除。</translation>
    </message>
    <message>
        <source>Results kept in a project</source>
        <translation>项目中保留的结果</translation>
    </message>
</context>
<context>
    <name>twinbench::ProblemLog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>twinbench::ProjectFiles</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPage</name>
    <message>
        <source>Attach physics</source>
        <translation>添加物理条件</translation>
    </message>
    <message>
        <source>On all their faces</source>
        <translation>作用于其所有面</translation>
    </message>
    <message>
        <source>On their common edge</source>
        <translation>作用于其公共边</translation>
    </message>
    <message>
        <source>At their common corner</source>
        <translation>作用于其公共角点</translation>
    </message>
    <message>
        <source>In their parts</source>
        <translation>在其所属零件中</translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a face in the view, or a part or an entry in the model tree.</source>
        <translation>请在视图中单击面，或在模型树中单击零件或条目。</translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalController</name>
    <message>
        <source>%1 part has got its material</source>
        <translation>已为 %1 个零件指定材料</translation>
    </message>
    <message>
        <source>%1 parts have got their materials</source>
        <translation>已为 %1 个零件指定材料</translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalTable</name>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Assign what is ticked</source>
        <translation>指定勾选的材料</translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation>建议材料</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Proposed material</source>
        <translation>建议材料</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Double click or F2 to choose another</source>
        <translation>双击或按 F2 可选择其他材料</translation>
    </message>
    <message>
        <source>Guessed by the names of the parts. Nothing is assigned before you say so: %1.</source>
        <translation>根据零件名称推测。在您确认之前不会指定任何材料：%1。</translation>
    </message>
    <message>
        <source>%1 part is ticked</source>
        <translation>已勾选 %1 个零件</translation>
    </message>
    <message>
        <source>%1 parts are ticked</source>
        <translation>已勾选 %1 个零件</translation>
    </message>
    <message>
        <source>No name tells of a material.</source>
        <translation>没有名称能提示材料。</translation>
    </message>
    <message>
        <source>Every solid part has a material, or there is none yet.</source>
        <translation>所有实体零件都已有材料，或尚无实体零件。</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>Without a proposal: %1.</source>
        <translation>没有建议：%1。</translation>
    </message>
    <message>
        <source>%1 other part</source>
        <translation>%1 个其他零件</translation>
    </message>
    <message>
        <source>%1 other parts</source>
        <translation>%1 个其他零件</translation>
    </message>
    <message>
        <source>Their names tell of none: double click the cell to choose one for all</source>
        <translation>名称未提示材料:双击单元格为全部零件选择一种</translation>
    </message>
</context>
<context>
    <name>twinbench::ReportController</name>
    <message>
        <source>Twinbench did not end as it should the last time. What you did is kept: edits are on the disk at once.</source>
        <translation>Twinbench 上次未正常结束。您的工作已保留：编辑会立即写入磁盘。</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>要发送的内容</translation>
    </message>
    <message>
        <source>What to send about the last end</source>
        <translation>关于上次异常结束要发送的内容</translation>
    </message>
    <message>
        <source>This tells the version, the system and the last messages, with the names of your files and parts in them. Nothing is sent by itself: read it, leave out what is nobody&apos;s business, and send it with what you did last.</source>
        <translation>以下内容包括版本、系统和最近的消息，其中含有您的文件和零件名称。程序不会自动发送任何内容：请阅读，删去不便公开的部分，然后连同您最后的操作一并发送。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This tells the version, the system and the messages of this session, with the names of your files and parts in them. Nothing is sent by itself: read it, and send it with what you did and what you expected.</source>
        <translation>以下内容包括版本、系统和本次会话的消息，其中含有您的文件和零件名称。程序不会自动发送任何内容：请阅读，然后连同您的操作和预期结果一并发送。</translation>
    </message>
</context>
<context>
    <name>twinbench::ReportWindow</name>
    <message>
        <source>What to send</source>
        <translation>要发送的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为...</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save what to send</source>
        <translation>保存要发送的内容</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultBar</name>
    <message>
        <source>Field</source>
        <translation>场量</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Display: how the field is drawn, as surface, isosurfaces or arrows</source>
        <translation>显示方式：以表面、等值面或箭头绘制场量</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours: range, bands and colours of the field; also by a click on its bar</source>
        <translation>颜色：场量的范围、分级和颜色；也可单击其颜色条</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsActions</name>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the result</source>
        <translation>显示结果(&amp;S)</translation>
    </message>
    <message>
        <source>The chosen study under the chosen scenario</source>
        <translation>所选算例在所选工况下的结果</translation>
    </message>
    <message>
        <source>Show the &amp;geometry</source>
        <translation>显示几何(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Deformed</source>
        <translation>变形(&amp;D)</translation>
    </message>
    <message>
        <source>Shows displacements enlarged</source>
        <translation>放大显示位移</translation>
    </message>
    <message>
        <source>&amp;Minimum and maximum</source>
        <translation>最小值和最大值(&amp;M)</translation>
    </message>
    <message>
        <source>Mesh &amp;lines</source>
        <translation>网格线(&amp;L)</translation>
    </message>
    <message>
        <source>Rain&amp;bow colours</source>
        <translation>彩虹色(&amp;B)</translation>
    </message>
    <message>
        <source>The classic colours, whose bright bands look like jumps that are not there</source>
        <translation>传统的彩虹色，其亮带看似突变，实际并不存在</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>探针(&amp;P)</translation>
    </message>
    <message>
        <source>Click points of the result for their value and history; Escape ends</source>
        <translation>单击结果上的点以查看其值和历程；按 Esc 结束</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>路径(&amp;T)</translation>
    </message>
    <message>
        <source>Click two points of the result for the field along the line between them; Escape ends</source>
        <translation>单击结果上的两个点以查看其连线上的场量；按 Esc 结束</translation>
    </message>
    <message>
        <source>&amp;Clear probes</source>
        <translation>清除探针(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep probes as monitors (needs a run)</source>
        <translation>将探针保存为监测项（需运行）(&amp;K)</translation>
    </message>
    <message>
        <source>Monitors are recorded at every time step. Their study is run anew for them, and what takes its results.</source>
        <translation>监测项在每个时间步记录。为此将重新运行其算例，以及使用其结果的算例。</translation>
    </message>
    <message>
        <source>&amp;New requirement</source>
        <translation>新建要求(&amp;N)</translation>
    </message>
    <message>
        <source>A limit that results are judged by</source>
        <translation>用于评判结果的限值</translation>
    </message>
    <message>
        <source>Monitors are recorded by a run: the results of %1 are of before. Run it (F5).</source>
        <translation>监测项由运行记录：%1 的结果是此前的。请运行 (F5)。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation>请先添加算例</translation>
    </message>
    <message>
        <source>it is shown</source>
        <translation>已在显示</translation>
    </message>
    <message>
        <source>only results of stress studies</source>
        <translation>仅适用于应力算例的结果</translation>
    </message>
    <message>
        <source>probe a point first</source>
        <translation>请先用探针选取一个点</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsController</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Heat flow</source>
        <translation>热流量</translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation>热通量</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>应力</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Load the result</source>
        <translation>加载结果</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差值：%1</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>探针 %1</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsPresenter</name>
    <message>
        <source>%1 has no result under %2 yet. Run it (F5).</source>
        <translation>%1 在 %2 下尚无结果。请运行 (F5)。</translation>
    </message>
    <message>
        <source>The line meets no part of this result.</source>
        <translation>该直线未穿过此结果中的任何零件。</translation>
    </message>
    <message>
        <source>Under the pointer: %1</source>
        <translation>指针处：%1</translation>
    </message>
    <message>
        <source>%1: rigid motion</source>
        <translation>%1：刚体运动</translation>
    </message>
    <message>
        <source>%1: %2 Hz</source>
        <translation>%1：%2 Hz</translation>
    </message>
    <message>
        <source>%1: load factor %2</source>
        <translation>%1：载荷系数 %2</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsTable</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No result yet. Choose a study and run it (F5).</source>
        <translation>尚无结果。请选择算例并运行 (F5)。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>结果项</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source> (stale)</source>
        <translation>（已过期）</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>At x, y, z [%1]</source>
        <translation>位置 x, y, z [%1]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Balance error</source>
        <translation>平衡误差</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>计算用时</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>按零件</translation>
    </message>
    <message>
        <source>Reaction forces: what each support exerts on the parts</source>
        <translation>支反力：各支撑施加于零件的力</translation>
    </message>
    <message>
        <source>Heat over the run: positive into the parts, negative out</source>
        <translation>整个运行期间的热量：流入零件为正，流出为负</translation>
    </message>
    <message>
        <source>Heat flow: positive into the parts, negative out of them</source>
        <translation>热流：流入零件为正，流出为负</translation>
    </message>
    <message>
        <source>Through contacts: positive from first to second part</source>
        <translation>通过接触：从第一个零件流向第二个零件为正</translation>
    </message>
    <message>
        <source>estimated error (energy norm)</source>
        <translation>估计误差（能量范数）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>%1 [Hz]</source>
        <translation>%1 [Hz]</translation>
    </message>
    <message>
        <source>Mass in x [%]</source>
        <translation>x 向质量 [%]</translation>
    </message>
    <message>
        <source>Mass in y [%]</source>
        <translation>y 向质量 [%]</translation>
    </message>
    <message>
        <source>Mass in z [%]</source>
        <translation>z 向质量 [%]</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>%1 (rigid motion)</source>
        <translation>%1（刚体运动）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Shares of the mass that constraints leave free to move: %1 kg of %2 kg in x</source>
        <translation>占约束下仍可运动质量的份额：x 向 %1 kg，共 %2 kg</translation>
    </message>
    <message>
        <source>Modes that take part</source>
        <translation>参与的模态</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>模态 %1</translation>
    </message>
    <message>
        <source>Load factor, %1</source>
        <translation>载荷系数，%1</translation>
    </message>
    <message>
        <source>%1 (reversed loads)</source>
        <translation>%1（反向载荷）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads</source>
        <translation>在这些载荷下不屈曲</translation>
    </message>
    <message>
        <source>All loads times the factor</source>
        <translation>所有载荷乘以该系数</translation>
    </message>
    <message>
        <source>Electrodes: currents positive into the parts</source>
        <translation>电极：流入零件的电流为正</translation>
    </message>
</context>
<context>
    <name>twinbench::RunBar</name>
    <message>
        <source>Study</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>工况</translation>
    </message>
</context>
<context>
    <name>twinbench::RunNotifier</name>
    <message>
        <source>%1 run done</source>
        <translation>%1 次运行完成</translation>
    </message>
    <message>
        <source>%1 runs done</source>
        <translation>%1 次运行完成</translation>
    </message>
    <message>
        <source>%1 run not valid</source>
        <translation>%1 次运行结果无效</translation>
    </message>
    <message>
        <source>%1 runs not valid</source>
        <translation>%1 次运行结果无效</translation>
    </message>
    <message>
        <source>%1 run failed</source>
        <translation>%1 次运行失败</translation>
    </message>
    <message>
        <source>%1 runs failed</source>
        <translation>%1 次运行失败</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
</context>
<context>
    <name>twinbench::RunPresenter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Running: %1, %2</source>
        <translation>正在运行：%1，%2</translation>
    </message>
    <message>
        <source>Loading the result …</source>
        <translation>正在加载结果 …</translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation>%1 正在队列中等待。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>%1 is being computed: %2. The result is shown when it is there.</source>
        <translation>正在计算 %1：%2。结果就绪后即显示。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueue</name>
    <message>
        <source>%1 under %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueuePanel</name>
    <message>
        <source>No run waits. Run (F5) adds the chosen study under the chosen scenario, Run all (Shift+F5) under every scenario; what is added while a run is going on waits here.</source>
        <translation>没有等待的运行。“运行”(F5) 将所选算例在所选工况下的运行加入队列，“运行所有工况”(Shift+F5) 则针对每个工况；运行期间新增的运行在此等待。</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>运行队列</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1（正在运行）</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewActions</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>已保存视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>保存此视图(&amp;S)</translation>
    </message>
    <message>
        <source>Camera, visible parts, cuts, exploded view and result</source>
        <translation>相机、可见零件、剖切、爆炸视图和结果</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一视图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>上一视图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replace by this view</source>
        <translation>以此视图替换(&amp;R)</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>名称不变</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>移除视图(&amp;M)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2：%3</translation>
    </message>
    <message>
        <source>save a view first</source>
        <translation>请先保存视图</translation>
    </message>
    <message>
        <source>choose a saved view first</source>
        <translation>请先选择已保存的视图</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViews</name>
    <message>
        <source>View %1</source>
        <translation>视图 %1</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>Click a view to see it again; F2 renames it</source>
        <translation>单击视图可重新显示；按 F2 重命名</translation>
    </message>
</context>
<context>
    <name>twinbench::ScenarioTable</name>
    <message>
        <source>No parameters yet. Name a value above, use the name in place of numbers, and scenarios can change it.</source>
        <translation>尚无参数。请在上方为值命名，用该名称代替数字，工况即可更改它。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>工况</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建工况</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>新工况的名称</translation>
    </message>
    <message>
        <source>New parameter: h_air = 10 W/(m²·K)</source>
        <translation>新参数：h_air = 10 W/(m²·K)</translation>
    </message>
    <message>
        <source>Name and value of the new parameter</source>
        <translation>新参数的名称和值</translation>
    </message>
    <message>
        <source>A name, an equals sign and a value with its unit, or an expression of others</source>
        <translation>名称、等号和带单位的值，或由其他参数组成的表达式</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>移除工况</translation>
    </message>
    <message>
        <source>Double click to show this scenario</source>
        <translation>双击以显示此工况</translation>
    </message>
    <message>
        <source>Overridden. Empty the cell to inherit the baseline.</source>
        <translation>已覆盖。清空单元格可继承基准值。</translation>
    </message>
    <message>
        <source>Inherited from the baseline</source>
        <translation>继承自基准</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>工况 1</translation>
    </message>
</context>
<context>
    <name>twinbench::SelectionController</name>
    <message>
        <source>contact of %1 and %2</source>
        <translation>%1 与 %2 的接触</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 的 %1，%3</translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation>%1 个面</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 个面</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 个零件</translation>
    </message>
    <message>
        <source>%1, shown as whole faces</source>
        <translation>%1，显示为整个面</translation>
    </message>
</context>
<context>
    <name>twinbench::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Words of an action, or keys</source>
        <translation>操作名称或按键</translation>
    </message>
    <message>
        <source>Filter of the shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>twinbench::SolveActions</name>
    <message>
        <source>&amp;Solve</source>
        <translation>求解(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mesh all parts</source>
        <translation>划分所有零件的网格(&amp;M)</translation>
    </message>
    <message>
        <source>Meshes all solids and shows the quality</source>
        <translation>划分所有实体的网格并显示质量</translation>
    </message>
    <message>
        <source>Mesh si&amp;ze</source>
        <translation>网格尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>The settings of the mesh</source>
        <translation>网格设置</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>接触(&amp;C)</translation>
    </message>
    <message>
        <source>How parts that touch are joined</source>
        <translation>相互接触的零件如何连接</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Solves the chosen study under the chosen scenario</source>
        <translation>在所选工况下求解所选算例</translation>
    </message>
    <message>
        <source>Run &amp;all scenarios</source>
        <translation>运行所有工况(&amp;A)</translation>
    </message>
    <message>
        <source>Solves the chosen study under the baseline and every scenario</source>
        <translation>在基准和每个工况下求解所选算例</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Cancels what is being computed</source>
        <translation>取消正在进行的计算</translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation>请先添加算例</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>没有正在进行的计算</translation>
    </message>
</context>
<context>
    <name>twinbench::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>From the CAD of an electric vehicle to temperatures and stresses, and on to the vehicle&apos;s digital twin.</source>
        <translation>从电动汽车的 CAD 模型到温度和应力，再到整车的数字孪生。</translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation>导入 STEP 文件</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>尚未命名保存</translation>
    </message>
</context>
<context>
    <name>twinbench::StepBar</name>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>物理场</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Missing for a run</source>
        <translation>运行前缺少</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Ready to run: %1</source>
        <translation>可以运行：%1</translation>
    </message>
</context>
<context>
    <name>twinbench::TaskBar</name>
    <message>
        <source>Running tasks</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel this task; what was computed before stays</source>
        <translation>取消此任务；已计算的内容会保留</translation>
    </message>
    <message>
        <source> (+%1 more)</source>
        <translation>（另有 %1 项）</translation>
    </message>
</context>
<context>
    <name>twinbench::TemperatureTableDialog</name>
    <message>
        <source>%1 over temperature</source>
        <translation>%1随温度的变化</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Puts in rows that were copied from a spreadsheet (Ctrl+V)</source>
        <translation>插入从电子表格复制的行 (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>twinbench::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time or extremes</source>
        <translation>时间或极值</translation>
    </message>
    <message>
        <source>The field at a time, or at each place its extreme over all times</source>
        <translation>某一时刻的场量，或每个位置在所有时刻的极值</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>某一时刻</translation>
    </message>
    <message>
        <source>Maximum over time</source>
        <translation>时间最大值</translation>
    </message>
    <message>
        <source>Minimum over time</source>
        <translation>时间最小值</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Time of the shown fields</source>
        <translation>所示场量的时间</translation>
    </message>
    <message>
        <source>t = %1 s</source>
        <translation>t = %1 s</translation>
    </message>
</context>
<context>
    <name>twinbench::Tour</name>
    <message>
        <source>Turn the model: drag with the left button. The wheel zooms, F fits.</source>
        <translation>旋转模型：按住左键拖动。滚轮缩放，F 适合窗口。</translation>
    </message>
    <message>
        <source>Click a face: the tree and the properties tell what it is.</source>
        <translation>单击一个面：模型树和属性会显示它的信息。</translation>
    </message>
    <message>
        <source>Press F5: the study is solved, with its progress at the bottom.</source>
        <translation>按 F5：求解算例，进度显示在底部。</translation>
    </message>
    <message>
        <source>Drag the time below the view, or in the plot: both follow.</source>
        <translation>拖动视图下方或曲线图中的时间：两者同步。</translation>
    </message>
    <message>
        <source>Change a value under Scenarios: results turn stale until F5. Compare with puts two scenarios side by side.</source>
        <translation>在“工况”中更改一个值：结果随即过期，按 F5 更新。“比较对象”可并排显示两个工况。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>退出导览</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tour %1 of %2&lt;/b&gt; &amp;nbsp; %3</source>
        <translation>&lt;b&gt;导览 %1/%2&lt;/b&gt; &amp;nbsp; %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>twinbench::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Shows all visible parts</source>
        <translation>显示所有可见零件</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>缩放到所选对象(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>边线(&amp;E)</translation>
    </message>
    <message>
        <source>Pick &amp;parts instead of faces</source>
        <translation>选取零件而非面(&amp;P)</translation>
    </message>
    <message>
        <source>Save a &amp;picture...</source>
        <translation>保存图片(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Review mode</source>
        <translation>审阅模式(&amp;W)</translation>
    </message>
    <message>
        <source>Only the 3D view</source>
        <translation>仅显示 3D 视图</translation>
    </message>
    <message>
        <source>&amp;Clip planes</source>
        <translation>剖切面(&amp;C)</translation>
    </message>
    <message>
        <source>Cut the model open, with up to three planes</source>
        <translation>剖开模型，最多三个平面</translation>
    </message>
    <message>
        <source>E&amp;xploded view</source>
        <translation>爆炸视图(&amp;X)</translation>
    </message>
    <message>
        <source>Draws the parts from each other</source>
        <translation>将零件彼此分开显示</translation>
    </message>
    <message>
        <source>&amp;Isometric</source>
        <translation>等轴测(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ront (-Y)</source>
        <translation>前视 (-Y)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back (+Y)</source>
        <translation>后视 (+Y)(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Left (-X)</source>
        <translation>左视 (-X)(&amp;L)</translation>
    </message>
    <message>
        <source>Ri&amp;ght (+X)</source>
        <translation>右视 (+X)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Top (+Z)</source>
        <translation>俯视 (+Z)(&amp;T)</translation>
    </message>
    <message>
        <source>Botto&amp;m (-Z)</source>
        <translation>仰视 (-Z)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Hides the selected parts</source>
        <translation>隐藏所选零件</translation>
    </message>
    <message>
        <source>I&amp;solate</source>
        <translation>孤立显示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows only the selected parts</source>
        <translation>仅显示所选零件</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>See thr&amp;ough</source>
        <translation>透明显示(&amp;O)</translation>
    </message>
    <message>
        <source>Makes the selected parts transparent, or opaque again</source>
        <translation>使所选零件透明或恢复不透明</translation>
    </message>
    <message>
        <source>Make all opa&amp;que</source>
        <translation>全部不透明(&amp;Q)</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>系统颜色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Numbers of results and measures; typed values keep their units</source>
        <translation>结果和测量值的数值；输入的值保留其单位</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Units: mm, N, MPa, °C</source>
        <translation>单位：mm, N, MPa, °C</translation>
    </message>
    <message>
        <source>Units: m, N, Pa, °C (SI)</source>
        <translation>单位：m, N, Pa, °C（SI）</translation>
    </message>
    <message>
        <source>Units: in, lbf, psi, °F (imperial)</source>
        <translation>单位：in, lbf, psi, °F（英制）</translation>
    </message>
</context>
<context>
    <name>twinbench::Viewport</name>
    <message>
        <source>3D view</source>
        <translation>3D 视图</translation>
    </message>
    <message>
        <source>Click to set range, bands and colours</source>
        <translation>单击以设置范围、分级和颜色</translation>
    </message>
    <message>
        <source>cut away</source>
        <translation>已剖去</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>在后面</translation>
    </message>
</context>
<context>
    <name>twinbench::Workbench</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 under %2 is being computed already.</source>
        <translation>正在计算 %1（%2）。</translation>
    </message>
    <message>
        <source>Stopped: %1 under %2</source>
        <translation>已停止：%1（%2）</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Stopped: meshing</source>
        <translation>已停止：划分网格</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Results that nothing shows were dropped: the project file is smaller by %1.</source>
        <translation>已删除不再显示的结果：项目文件减小了 %1。</translation>
    </message>
</context>
</TS>
